import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { parseDeckText } from '@/record/read/parseDeck'
import { faultText, shown } from '@/record/schema/fault'
import { FILE_NAMES } from '@/record/schema/files'
import { LIMITS } from '@/record/schema/limits'
import { exercise } from '../../../../scripts/fuzz/exercise'
import { HOSTILE_CASES, preparedRaw } from '../../../helpers/hostileCases'
import { realRecord, smallRaw, spoil, valueAt, type RawRecord } from '../../../helpers/record'
import { inRoot } from '../../../helpers/root'

/** The files of data/ as they are, to be spoilt by one change. */
const shipped = (): RawRecord =>
  Object.fromEntries(
    FILE_NAMES.map((name) => [name, JSON.parse(readFileSync(inRoot(`data/${name}`), 'utf8')) as unknown]),
  ) as RawRecord

const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown
const flight = (count: number) => ({ type: 'SB', count, role: 'bomber' })
const change = (from: string, parent: string | null) => ({ from: `1939-${from}T00:00+08:00`, parent })

describe('one bad value', () => {
  it.each(HOSTILE_CASES)(
    '$file: $what is one fault, and the rest stays',
    ({ file, path, value, expected, where, keeps }) => {
      const raw = preparedRaw()
      spoil(raw[file], path, value)
      const began = performance.now()
      const { record, faults } = parseRecord(raw)
      expect(performance.now() - began).toBeLessThan(2000)
      const own = faults.filter((f) => f.file === file)
      expect(own.map(faultText)).toHaveLength(1)
      expect(own[0]!.path).toBe(where ?? path)
      expect(own[0]!.expected).toMatch(expected)
      expect(faultText(own[0]!).length).toBeLessThan(400)
      exercise(record!)
      if (keeps) expect(record!.units.size).toBe(3)
      if (file === 'events.json') expect(record!.events.map((e) => e.item.id)).toEqual(['ev.one', 'ev.three'])
      if (/phases\[0\]/.test(path)) expect(record!.phases.map((p) => p.item.id)).toEqual(['p-two'])
      if (file === 'battle.json') expect(record!.tracks).toHaveLength(3)
    },
  )

  it.each([
    ['2099-12-31T00:00+08:00', /^battle\.json: end: expected .*400 days/],
    ['9999-12-31T00:00+08:00', /^battle\.json: end: expected .*years 1800 to 2100/],
  ])('a clock until %s is refused in a sentence', (end, said) => {
    const raw = preparedRaw()
    spoil(raw['battle.json'], 'end', end)
    const { record, faults } = parseRecord(raw)
    expect(record).toBeNull()
    expect(faults.map(faultText)).toEqual([expect.stringMatching(said)])
  })
})

describe('a bad step', () => {
  it.each([
    ['schema', 'caption', 5],
    ['clock', 't', '1940-01-01T00:00+08:00'],
    ['references', 'highlight', ['nobody']],
  ])('of the %s is left out and named by its place; the other steps of its chapter stay', (_, field, value) => {
    const raw = smallRaw()
    const step = valueAt(raw['chapters.json'], 'chapters[0].steps[0]') as object
    const steps = ['one', 'two', 'three'].map((id) => ({ ...step, id: `st.${id}` }))
    spoil(raw['chapters.json'], 'chapters[0].steps', [steps[0], { ...steps[1], [field]: value }, steps[2]])
    const { record, faults } = parseRecord(raw)
    expect(faults).toHaveLength(1)
    expect(faults[0]!.path.startsWith(`chapters[0].steps[1].${field}`)).toBe(true)
    expect(record!.chapters.map((c) => c.steps.map((s) => s.id))).toEqual([['st.one', 'st.three']])
  })

  it('that is the only one of its chapter takes the chapter with it', () => {
    const raw = smallRaw()
    spoil(raw['chapters.json'], 'chapters[0].steps[0].caption', '')
    raw['decks.json']!.decks = []
    const { record, faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toEqual(['chapters[0].steps[0].caption'])
    expect(record!.chapters).toEqual([])
  })
})

describe('the chain of command', () => {
  const units = (n: number, parentOf: (i: number) => string | null) =>
    Array.from({ length: n }, (_, i) => ({
      ...(valueAt(smallRaw()['forces.json'], 'units[0]') as object), id: `u${i}`, parent: parentOf(i),
    })) // prettier-ignore
  const read = (list: unknown[]) => {
    const raw = smallRaw()
    raw['forces.json']!.units = list
    raw['tracks.json']!.tracks = []
    raw['axes.json']!.axes = []
    raw['fires.json']!.fires = []
    const began = performance.now()
    const { record, faults } = parseRecord(raw)
    exercise(record!)
    expect(performance.now() - began).toBeLessThan(4000)
    return { record: record!, faults }
  }

  it('of 5,000 units is cut and named, and every unit stays in the order of battle', () => {
    const { record, faults } = read(units(5000, (i) => (i === 0 ? null : `u${i - 1}`)))
    expect(record.units.size).toBe(5000)
    expect(faults.length).toBeGreaterThan(0)
    for (const f of faults) expect(f.expected).toMatch(/units above one another/)
  })

  it('that is a ring of all is opened at its first unit', () => {
    const { record, faults } = read(units(116, (i) => `u${(i + 1) % 116}`))
    expect(faults[0]).toMatchObject({ file: 'forces.json', path: 'units[0].parent' })
    expect(record.units.size).toBe(116)
  })

  it('that becomes a ring on a day loses the change that closes it', () => {
    const list = units(3, () => null) as { id: string; parents?: unknown }[]
    list[0]!.parents = [change('08-01', 'u1')]
    list[1]!.parents = [change('08-02', 'u2')]
    list[2]!.parents = [change('08-03', 'u0'), change('08-04', null)]
    const { record, faults } = read(list)
    expect(faults.map((f) => f.path)).toEqual(['units[2].parents[0].parent'])
    expect(record.units.get('u2')!.parents.map((p) => p.from)).toEqual(['1939-08-04T00:00+08:00'])
  })
})

describe('lists without end', () => {
  it('more entries than the limit are one fault, and those within it are read', () => {
    const raw = smallRaw()
    const event = valueAt(raw['events.json'], 'events[0]') as object
    raw['events.json']!.events = Array.from({ length: LIMITS.entries + 1 }, (_, i) => ({ ...event, id: `ev.${i}` }))
    const { record, faults } = parseRecord(raw)
    expect(faults.map(faultText)).toEqual([`events.json: events: expected at most ${LIMITS.entries} entries, got 5001`])
    expect(record!.events).toHaveLength(LIMITS.entries)
  })

  it('more tracks than are drawn as tokens are left out and named', () => {
    const raw = smallRaw()
    const unit = valueAt(raw['forces.json'], 'units[0]') as object
    const track = valueAt(raw['tracks.json'], 'tracks[0]') as object
    const ids = Array.from({ length: LIMITS.tracks + 2 }, (_, i) => `su_${i}`)
    raw['forces.json']!.units = [...ids, 'su_one'].map((id) => ({ ...unit, id }))
    raw['tracks.json']!.tracks = ids.map((id) => ({ ...track, unit: id }))
    raw['axes.json']!.axes = []
    const { record, faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toEqual(['tracks[1000]', 'tracks[1001]'])
    expect(record!.tracks).toHaveLength(LIMITS.tracks)
  })

  it('thousands of unknown ids are told in time', () => {
    const raw = smallRaw()
    const event = valueAt(raw['events.json'], 'events[0]') as object
    raw['events.json']!.events = Array.from({ length: 4000 }, (_, i) => ({
      ...event,
      id: `ev.${i}`,
      place: `hill-${i}`,
    }))
    const began = performance.now()
    expect(parseRecord(raw).faults).toHaveLength(4000)
    expect(performance.now() - began).toBeLessThan(4000)
  })

  it('sorties in the air together beyond what is drawn are left out and named', () => {
    const raw = smallRaw()
    const sortie = valueAt(raw['sorties.json'], 'sorties[0]') as object
    raw['sorties.json']!.sorties = [1, 2, 3].map((i) => ({ ...sortie, id: `so.${i}`, flights: [flight(300)] }))
    const { record, faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toEqual(['sorties[2].flights'])
    expect(record!.sorties.map((s) => s.item.id)).toEqual(['so.1', 'so.2'])
  })
})

describe('the shipped files with one change', () => {
  it.each([
    ['claims.json', (raw: RawRecord) => {
      const claims = raw['claims.json']!.claims as { id: string; totalOf?: string[] }[]
      claims.find((c) => c.id === 'cl.jp.casualties.total')!.totalOf = ['cl.jp.trucks.lost']
    }],
    ['forces.json', (raw: RawRecord) => {
      const units = raw['forces.json']!.units as { id: string; parents?: unknown }[]
      units.forEach((u, i) => (u.parents = [{ from: '1939-07-01T00:00+08:00', parent: units[(i + 1) % units.length]!.id }]))
    }],
    ['tracks.json', (raw: RawRecord) => spoil(raw['tracks.json'], 'tracks[0].segments[0].keyframes[0]', { ...(valueAt(raw['tracks.json'], 'tracks[0].segments[0].keyframes[0]') as object), place: 'tamsag-bulak', east: 1e308 })],
    ['sources.json', (raw: RawRecord) => spoil(raw['sources.json'], 'sources[0].author', [null])],
  ] as const)('%s: opens with a fault that names it', (file, spoilIt) => {
    const raw = shipped()
    spoilIt(raw)
    const { record, faults } = parseRecord(raw)
    expect(faults.some((f) => f.file === file)).toBe(true)
    exercise(record!)
  }) // prettier-ignore

  it('none: no fault, and every part runs', () => {
    const { record, faults } = parseRecord(shipped())
    expect(faults.map(faultText)).toEqual([])
    exercise(record!)
  })
})

describe('a deck of a lecturer', () => {
  const refused = (text: string) => parseDeckText(text, realRecord(), 'draft').faults.map(faultText)
  it('that is no JSON, too long, too deep or no deck is refused with its reason', () => {
    expect(refused('{')).toEqual([expect.stringMatching(/^draft: expected JSON, got/)])
    expect(refused('x'.repeat(6_000_000))).toEqual(['draft: expected at most 5000000 characters, got 6000000'])
    expect(refused('null')).toEqual(['draft: expected Object, got null'])
    expect(refused(`{"schemaVersion":2,"chapters":[${'['.repeat(5000)}${']'.repeat(5000)}]}`)).toEqual([
      expect.stringMatching(/^draft: chapters\[0\].*levels of nesting/),
    ])
  })
})

describe('a value in a message', () => {
  it('is short and quick to write, however large or deep', () => {
    expect(shown(nested(5000)).length).toBeLessThanOrEqual(80)
    expect(shown('x'.repeat(1e7)).length).toBeLessThanOrEqual(80)
    expect(shown({ a: [1, 'b', null], c: undefined })).toBe('{"a":[1,"b",null],"c":undefined}')
    expect(shown(Infinity)).toBe('Infinity')
    expect(shown(undefined)).toBe('nothing')
  })
})
