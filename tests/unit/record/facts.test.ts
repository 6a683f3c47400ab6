import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { ringDepth } from '@/base/geo/polyline'
import { active, stateAt, type UnitState } from '@/record/domain/stateAt'
import { BATTLEFIELD_HALF } from '@/record/schema/lists'
import { at, realRecord } from '../../helpers/record'

/** The article compared with the record. Figures are typed by hand from the article. */
const record = realRecord()
const unitAt = (time: string, id: string): UnitState | undefined =>
  stateAt(record, at(time)).units.find((u) => u.id === id)
const eventOf = (id: string) => {
  const found = record.events.find((e) => e.item.id === id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}
const water = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../assets/terrain/water.json', import.meta.url)), 'utf8'),
) as { rivers: { id: string; points: number[][] }[] }
const khalkhin = water.rivers.find((r) => r.id === 'khalkhin-gol')!.points

/** Metres east of the river, at the unit's own latitude (the river runs south-east to north-west here). */
function eastOfRiver(unit: UnitState): number {
  const p = toLocal(unit.lon, unit.lat)
  const nearest = khalkhin.reduce((best, q) => (Math.abs(q[1]! - p.z) < Math.abs(best[1]! - p.z) ? q : best))
  return p.x - nearest[0]!
}

const AUGUST = [
  'su_1ag', 'su_8cd', 'su_8mab', 'su_11tb_s', 'su_6tb', 'su_57rd', 'su_80rr', 'su_127rr', 'su_293rr', 'su_82rd', 'su_36mrd', 'su_24mr', 'su_149mr',
  'su_5rmg', 'su_7mab', 'su_601rr', 'su_11tb_n', 'su_6cd', 'su_9mab', 'su_4b6tb', 'su_212ab', 'jp_6a', 'jp_23d', 'jp_23rec', 'jp_26', 'jp_64',
  'jp_3_64', 'jp_72', 'jp_71', 'jp_8bg', 'jp_2_28', 'jp_28', 'jp_13fa', 'jp_1hfa', 'jp_7hfa', 'jp_muling', 'mk_north', 'mk_south', 'mk_shih',
] // prettier-ignore

describe('August', () => {
  it('has every unit in position a quarter of an hour before the guns', () => {
    const ids = stateAt(record, at('1939-08-20T05:30')).units.map((u) => u.id)
    expect(ids).toEqual(expect.arrayContaining(AUGUST))
  })

  it('opens at 05:45 on the 20th, to the minute, with guns and aircraft', () => {
    const opening = eventOf('ev.1939-08-20.opening')
    expect(opening).toMatchObject({
      from: at('1939-08-19T21:45Z'),
      item: { precision: 'minute', weight: 3, confidence: 'documented' },
    })
    expect(opening.item.text).toMatch(/557/)
    const sortie = record.sorties.find((s) => s.item.id === 'so.1939-08-20.opening')!
    expect(sortie).toMatchObject({ from: opening.from, item: { side: 'su', timePrecision: 'minute' } })
    expect(stateAt(record, at('1939-08-20T05:44')).sorties).toEqual([])
    expect(stateAt(record, at('1939-08-20T05:45')).sorties.map((s) => s.side)).toContain('su')
    expect(record.opening).toBeLessThan(opening.from)
    expect(opening.from - record.opening).toBeLessThanOrEqual(15 * MINUTE)
  })

  it('has 9 and 8 MABr within 6 km of Nomonhan Burd Obo at noon on the 25th, and between them the pocket of the 23rd', () => {
    const state = stateAt(record, at('1939-08-25T12:00'))
    const [lon, lat] = record.places.get('nomonhan-burd-obo')!.position
    const cairn = toLocal(lon, lat)
    for (const id of ['su_9mab', 'su_8mab']) {
      const u = state.units.find((v) => v.id === id)!
      const p = toLocal(u.lon, u.lat)
      expect(Math.hypot(p.x - cairn.x, p.z - cairn.z), id).toBeLessThan(6000)
    }
    const ring = state.fronts.find((f) => f.kind === 'pocket')!
    const outline = Float64Array.from(ring.line.flatMap(([x, y]) => Object.values(toLocal(x!, y!))))
    const depth = (id: string) => {
      const u = state.units.find((v) => v.id === id)!
      const p = toLocal(u.lon, u.lat)
      return ringDepth(outline, p.x, p.z)
    }
    for (const id of ['jp_64', 'jp_13fa', 'jp_8bg']) expect(depth(id), `${id} in the ring`).toBeGreaterThan(0)
    for (const id of ['su_9mab', 'su_8mab', 'su_57rd', 'su_36mrd', 'jp_6a', 'jp_28'])
      expect(depth(id), `${id} outside`).toBeLessThan(800)
  })

  it('closes the ring on the 25th, and by the 31st has no pocket and nobody encircled', () => {
    expect(eventOf('ev.1939-08-25.link-up')).toMatchObject({ item: { place: 'nomonhan-burd-obo', weight: 3 } })
    expect(eventOf('ev.1939-08-25.link-up').from).toBeGreaterThanOrEqual(at('1939-08-25'))
    expect(eventOf('ev.1939-08-25.link-up').from).toBeLessThan(at('1939-08-26'))
    const pockets = (time: string) => stateAt(record, at(time)).fronts.filter((f) => f.kind === 'pocket')
    expect(pockets('1939-08-20T12:00')).toEqual([])
    for (let t = at('1939-08-25T08:00'); t < at('1939-08-28T12:00'); t = (t + HOUR) as typeof t) {
      expect(
        active(record.features, t).some((f) => f.kind === 'pocket'),
        `pocket at ${t}`,
      ).toBe(true)
    }
    for (const time of ['1939-08-31T12:00', '1939-09-01T12:00', '1939-09-10T12:00', '1939-09-16T23:00']) {
      expect(pockets(time)).toEqual([])
      expect(
        stateAt(record, at(time))
          .units.filter((u) => u.posture === 'encircled')
          .map((u) => u.id),
        time,
      ).toEqual([])
    }
  })

  it('leaves no Japanese on the Mongolian side by noon on the 31st', () => {
    const claimed = record.features
      .find((f) => f.item.id === 'border.claim.mn')!
      .item.line.map(([lon, lat]) => toLocal(lon, lat))
    for (const unit of stateAt(record, at('1939-08-31T12:00')).units.filter(
      (u) => u.side === 'jp' || u.side === 'mk',
    )) {
      const p = toLocal(unit.lon, unit.lat)
      const i = claimed.findIndex((a, k) => k + 1 < claimed.length && (a.z - p.z) * (claimed[k + 1]!.z - p.z) <= 0)
      const [a, b] = [claimed[i], claimed[i + 1]]
      // Beyond the ends of the line are only those who gather far in the east.
      const border = !a || !b ? BATTLEFIELD_HALF : a.x + ((b.x - a.x) * (p.z - a.z)) / (b.z - a.z)
      expect(p.x, `${unit.id}, metres east of the border`).toBeGreaterThan(border)
    }
  })

  it('has the failed relief of the 26th and the failed breakout of the 27th', () => {
    expect(eventOf('ev.1939-08-26.relief-ends').from).toBeLessThan(at('1939-08-27'))
    expect(eventOf('ev.1939-08-27.breakout-27')).toMatchObject({ item: { confidence: 'documented' } })
  })
})

describe('the campaign before and after', () => {
  it('begins on 11 May and has Azuma destroyed after his encirclement on 28 May', () => {
    expect(eventOf('ev.1939-05-11.first-clash').item.units).toBeDefined()
    const surrounded = eventOf('ev.1939-05-28.azuma-surrounded').from
    expect([surrounded >= at('1939-05-28'), surrounded < at('1939-05-29')]).toEqual([true, true])
    const track = record.tracks.find((t) => t.unit.id === 'jp_azuma')!
    expect(track.segments.at(-1)!.at(-1)!.posture).toBe('destroyed')
    expect(unitAt('1939-05-28T12:00', 'jp_azuma')).toBeDefined()
    expect(unitAt('1939-05-30T12:00', 'jp_azuma')).toBeUndefined()
    expect(eventOf('ev.1939-05-29.azuma-destroyed').item.text).toMatch(/8 officers and 97 men.*63/)
  })

  it('has the Japanese raid on Tamsag-Bulak on 27 June', () => {
    const raid = record.sorties.filter(
      (s) => s.item.target === 'tamsag-bulak' && s.from >= at('1939-06-27') && s.from < at('1939-06-28'),
    )
    expect(raid.map((s) => s.item.side)).toEqual(['jp'])
    expect(eventOf('ev.1939-06-27.tamsag-raid').item).toMatchObject({ place: 'tamsag-bulak', weight: 3 })
  })

  it('has Kobayashi on the west bank on 3 July, and back over the river on the 5th', () => {
    expect(eastOfRiver(unitAt('1939-07-01T20:00', 'jp_kobayashi')!)).toBeGreaterThan(0)
    expect(eastOfRiver(unitAt('1939-07-03T12:00', 'jp_kobayashi')!)).toBeLessThan(0)
    expect(eastOfRiver(unitAt('1939-07-05T10:00', 'jp_kobayashi')!)).toBeGreaterThan(0)
    expect(eventOf('ev.1939-07-05.recross').from).toBeLessThan(at('1939-07-06'))
    expect(stateAt(record, at('1939-07-05T12:00')).fronts.filter((f) => f.kind === 'pocket')).toEqual([])
  })

  it('dissolves Yasuoka’s detachment on 9 July', () => {
    const last = record.tracks
      .find((t) => t.unit.id === 'jp_yasuoka')!
      .segments.at(-1)!
      .at(-1)!
    expect(last.posture).toBe('dissolved')
    expect([last.t >= at('1939-07-09'), last.t < at('1939-07-10')]).toEqual([true, true])
    expect(unitAt('1939-07-10T12:00', 'jp_yasuoka')).toBeUndefined()
  })

  it('assaults on 23 July with the 64th and 72nd and stops on the 25th', () => {
    expect(eventOf('ev.1939-07-23.july-infantry').item.units).toEqual(expect.arrayContaining(['jp_64', 'jp_72']))
    expect(unitAt('1939-07-23T10:00', 'jp_64')).toBeDefined()
    expect(eventOf('ev.1939-07-25.july-called-off').item.confidence).toBe('documented')
  })

  it('ends with the cease-fire at 13:10 on 16 September, agreed the day before', () => {
    expect(eventOf('ev.1939-09-16.cease-fire')).toMatchObject({
      from: at('1939-09-16T13:10'),
      item: { precision: 'minute', weight: 3 },
    })
    expect(eventOf('ev.1939-09-15.agreement').from).toBeLessThan(at('1939-09-16'))
    expect(record.end).toBeGreaterThan(at('1939-09-16T13:10'))
  })
})

/** Aircraft that the article's tables of strength allow each side, from the day of the table on. */
const STRENGTH: Record<'su' | 'jp', [from: string, fighters: number, bombers: number][]> = {
  su: [['1939-05-27', 101, 88], ['1939-06-22', 151, 116], ['1939-08-20', 393, 204], ['1939-09-11', 582, 204]],
  jp: [['1939-05-27', 40, 18], ['1939-06-20', 77, 30], ['1939-07-23', 86, 38], ['1939-08-21', 88, 36], ['1939-09-13', 158, 79]],
} // prettier-ignore

describe('the air', () => {
  it.each(['su', 'jp'] as const)(
    'never has more aircraft of %s over their targets at once than the article gives it',
    (side) => {
      for (const { from } of record.sorties.filter((s) => s.item.side === side && s.from >= at('1939-05-27'))) {
        const table = STRENGTH[side].findLast(([day]) => from >= at(day))!
        const flights = active(record.sorties, from)
          .filter((s) => s.side === side)
          .flatMap((s) => s.flights)
        const count = (fighters: boolean) =>
          flights.filter((f) => ['fighter', 'strafing'].includes(f.role) === fighters).reduce((n, f) => n + f.count, 0)
        // July to mid-August the Soviet strength grew between the tables.
        if (side === 'su' && from > at('1939-07-02') && from < at('1939-08-20')) continue
        expect(
          [count(true) <= table[1], count(false) <= table[2]],
          `${side} at ${from}: ${count(true)} fighters, ${count(false)} bombers`,
        ).toEqual([true, true])
      }
    },
  )
})
