import { describe, expect, it } from 'vitest'
import { DEGREES } from '@/base/core/math'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { changesBetween } from '@/record/domain/changes'
import { commandAt, commanderAt, parentAt } from '@/record/domain/command'
import { compassWord, lengthWords, whereaboutsWords, whereIs } from '@/record/domain/where'
import { parseRecord } from '@/record/read/parse'
import { battleText } from '@/record/text/battleText'
import { unitText } from '@/record/text/unitText'
import { at, keyframe, realRecord, smallRaw, spoil } from '../../helpers/record'

const small = () => parseRecord(smallRaw()).record!

describe('where', () => {
  it('is given from the nearest named place, by computed distance and bearing', () => {
    const hill = toLocal(118.6, 47.7)
    const [lon, lat] = toLonLat(hill.x + 3000, hill.z + 3000)
    const where = whereIs(small(), lon, lat)!
    expect(where.place.id).toBe('hill-one')
    expect(where.metres).toBeCloseTo(Math.hypot(3000, 3000), -1)
    // East and towards the south (z grows southwards): 135° from north.
    expect(where.bearing / DEGREES).toBeCloseTo(135, 0)
    expect(whereaboutsWords(where, 'Hill One')).toBe('4.2\u00a0km south-east of Hill One')
    expect(whereaboutsWords({ ...where, metres: 100 }, 'Hill One')).toBe('at Hill One')
  })

  it('has words for every eighth of the compass and for every length', () => {
    expect([0, 44, 91, 180, 271, 338, 359].map((d) => compassWord(d * DEGREES))).toEqual([
      'north',
      'north-east',
      'east',
      'south',
      'west',
      'north',
      'north',
    ])
    expect([320, 949, 2_449, 9_940, 23_600].map(lengthWords)).toEqual([
      '300\u00a0m',
      '950\u00a0m',
      '2.4\u00a0km',
      '9.9\u00a0km',
      '24\u00a0km',
    ])
  })
})

describe('command', () => {
  const commanders = [
    { name: 'A', acting: false, until: '1939-07-08T00:00+08:00' },
    { name: 'B', acting: false, from: '1939-07-08T00:00+08:00', until: '1939-07-20T00:00+08:00' },
  ]
  it('passes at its hour and may be unknown', () => {
    expect(['07-01T00:00', '07-08T00:00', '07-20T00:00'].map((t) => commanderAt(commanders, at(`1939-${t}`)))).toEqual([
      0, 1, -1,
    ])
  })
  it('of the whole: 57th Corps is under Feklenko in May and 1st Army Group under Zhukov in August', () => {
    const record = realRecord()
    const name = (id: string, t: string) => commandAt(record, record.units.get(id)!, at(t))?.name
    expect([name('su_57sc', '1939-05-20T00:00'), name('su_1ag', '1939-08-20T00:00')]).toEqual([
      'Komdiv Nikolai Feklenko',
      'Komkor Georgy Zhukov',
    ])
    expect(parentAt(record.units.get('su_57sc')!, at('1939-05-20T00:00'))).toBeNull()
  })
})

describe('changes', () => {
  it('are units that came, went, moved, turned and ended', () => {
    const raw = smallRaw()
    spoil(raw['tracks.json'], 'tracks[1].segments', [
      {
        keyframes: [
          keyframe('1939-08-20T06:00', 'hill-two'),
          keyframe('1939-08-20T18:00', 'hill-two', { posture: 'destroyed', note: 'to the last gun' }),
        ],
      },
    ])
    spoil(raw['tracks.json'], 'tracks[2].segments', [
      {
        keyframes: [
          keyframe('1939-08-20T06:00', 'hill-three', { posture: 'defend' }),
          keyframe('1939-08-22T06:00', 'hill-three', { posture: 'attack' }),
        ],
      },
    ])
    const record = parseRecord(raw).record!
    const kinds = (from: string, to: string) =>
      Object.fromEntries(changesBetween(record, at(`1939-08-${from}`), at(`1939-08-${to}`)).map((c) => [c.id, c.kind]))
    expect(kinds('19T12:00', '20T06:00')).toEqual({ su_one: 'came', jp_two: 'came', su_three: 'came' })
    expect(kinds('20T06:00', '20T12:00')).toEqual({ su_one: 'moved' })
    expect(kinds('20T12:00', '21T08:00')).toEqual({ jp_two: 'ended' })
    // Held for eighteen hours after its last fix, and faded in six more.
    expect(kinds('20T12:00', '21T12:30')).toMatchObject({ su_one: 'went' })
    expect(kinds('21T13:00', '22T08:00')).toEqual({ su_three: 'turned' })
    expect(kinds('20T13:00', '20T13:00')).toEqual({})
    const moved = changesBetween(record, at('1939-08-20T06:00'), at('1939-08-20T12:00'))[0]!
    const [p, q] = [toLocal(118.6, 47.7), toLocal(118.8, 47.75)]
    expect(moved.metres / Math.hypot(p.x - q.x, p.z - q.z)).toBeCloseTo(1, 2)
    expect(
      changesBetween(record, at('1939-08-20T12:00'), at('1939-08-21T08:00')).find((c) => c.id === 'jp_two'),
    ).toMatchObject({ fate: 'destroyed', note: 'to the last gun' })
  })
})

describe('the battle in words', () => {
  const record = realRecord()
  const text = (t: string) => battleText(record, at(t)).replaceAll('\u00a0', ' ')
  const part = (t: string, title: string) => text(t).split('\n\n').find((p) => p.startsWith(title)) ?? '' // prettier-ignore

  it('starts with the time and its zone, and has a section for each side present', () => {
    const lines = text('1939-08-20T09:00').split('\n')
    expect(lines[0]).toMatch(/20 August 1939, 09:00 \(UTC\+8\)/)
    for (const side of ['SOVIET', 'JAPANESE']) expect(lines).toContain(side)
  })

  it('28 May: Azuma is encircled near the confluence', () => {
    expect(part('1939-05-28T12:00', 'JAPANESE')).toMatch(/Azuma detachment.*Kawamata.*encircled.*documented/)
  })

  it('the Japanese bridge of July exists on the 3rd and is gone after the 5th', () => {
    expect(part('1939-07-03T12:00', 'CROSSINGS')).toContain('Japanese bridge of July')
    expect(part('1939-07-06T12:00', 'CROSSINGS')).not.toContain('Japanese bridge of July')
  })

  it('25 August: the ring is described, with what the day has brought', () => {
    expect(part('1939-08-25T12:00', 'LINES')).toMatch(/ring|pocket/i)
    expect(part('1939-08-25T12:00', 'HAPPENED').split('\n').length).toBeGreaterThan(3)
    expect(part('1939-08-25T12:00', 'CHANGED')).toMatch(/moved \d/)
  })

  it('gives the source and confidence of every unit it places', () => {
    const placed = text('1939-08-24T20:00')
      .split('\n')
      .filter((l) => /^\s*- .*(commands from here|defends|attacks)/.test(l) && !l.includes('now'))
    expect(placed.length).toBeGreaterThan(20)
    for (const line of placed)
      expect(line).toMatch(
        /fact (documented|approximate|reconstructed), place (approximate|reconstructed) ±[\d.]+ k?m \[.+\]$/,
      )
  })

  it('describes one unit with its chain of command, fixes and last day', () => {
    const words = unitText(record, at('1939-08-24T20:00'), 'su_9mab')
    for (const says of [
      /Under: Northern Group, under 1st Army Group/,
      /Commander: .*Oleinikov/,
      /Now: .*Nomonhan/,
      /Last known: 24 August/,
      /Next known: 25 August/,
      /Last day: /,
    ])
      expect(words).toMatch(says)
    expect(unitText(record, at('1939-05-12T20:00'), 'su_9mab')).toMatch(/Now: not on the map/)
  })
})
