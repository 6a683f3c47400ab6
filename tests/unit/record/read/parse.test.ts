import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { faultText } from '@/record/schema/fault'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { MAX_LINES } from '@/record/schema/lists'
import { readRecordFromDisk } from '../../../../scripts/readRecord'
import { keyframe, smallRaw, spoil, valueAt, type RawRecord } from '../../../helpers/record'

/** What is wrong, where, and what the single fault must say. */
type Mistake = [
  what: string,
  file: FileName,
  path: string,
  value: unknown,
  says: { path?: string; expected: RegExp; got: RegExp; suggestion?: RegExp },
]

const STEP = valueAt(smallRaw()['chapters.json'], 'chapters[0].steps[0]')
const SECOND = 'tracks[1].segments[0].keyframes[1]'
const MISTAKES: Mistake[] = [
  ['unknown unit', 'tracks.json', 'tracks[1].unit', 'jp_tow', { expected: /known unit/, got: /"jp_tow"/, suggestion: /jp_two/ }],
  ['unit unlike any', 'tracks.json', 'tracks[1].unit', 'something-else', { expected: /known unit/, got: /something-else/ }],
  ['unknown unit of an event', 'events.json', 'events[1].units', ['su_onee'], { path: 'events[1].units[0]', expected: /known unit/, got: /su_onee/, suggestion: /su_one/ }],
  ['unknown lead', 'axes.json', 'axes[0].lead', 'su_noe', { expected: /unit with a track/, got: /su_noe/, suggestion: /su_one/ }],
  ['unknown highlighted unit', 'chapters.json', 'chapters[0].steps[0].highlight', ['su_1'], { path: 'chapters[0].steps[0].highlight[0]', expected: /known unit/, got: /su_1/ }],
  ['unknown parent', 'forces.json', 'units[1].parent', 'jp_23d', { expected: /known unit/, got: /jp_23d/ }],
  ['times out of order', 'tracks.json', `${SECOND}.t`, '1939-08-20T05:00+08:00', { expected: /after 1939-08-20T06:00\+08:00/, got: /1939-08-20T05:00/ }],
  ['the same time twice', 'tracks.json', `${SECOND}.t`, '1939-08-20T06:00+08:00', { expected: /after/, got: /06:00/ }],
  ['leaves before it comes', 'tracks.json', `${SECOND}.depart`, '1939-08-20T17:00+08:00', { expected: /not before/, got: /17:00/ }],
  ['front that ends before it begins', 'features.json', 'features[1].until', '1939-08-19T06:00+08:00', { expected: /after 1939-08-20T06:00/, got: /08-19/ }],
  ['event that ends before it begins', 'events.json', 'events[1].until', '1939-08-19T06:00+08:00', { expected: /1939-08-21T06:00/, got: /08-19/ }],
  ['step that plays backwards', 'chapters.json', 'chapters[0].steps[0].play', { to: '1939-08-20T05:00+08:00', seconds: 9 }, { path: 'chapters[0].steps[0].play.to', expected: /after/, got: /05:00/ }],
  ['place off the ground', 'places.json', 'places[3].position', [117.28, 47.25], { expected: /on the ground/, got: /117\.28/ }],
  ['offset off the ground', 'tracks.json', `${SECOND}.east`, 90_000, { path: SECOND, expected: /on the ground/, got: /90000/ }],
  ['no latitude', 'places.json', 'places[3].position', [118.6, 95], { path: 'places[3].position[1]', expected: /<=90/, got: /95/ }],
  ['unknown source', 'events.json', 'events[1].sources', [{ id: 'SRD' }], { path: 'events[1].sources[0].id', expected: /source/, got: /SRD/, suggestion: /SRC/ }],
  ['unknown source of a keyframe', 'tracks.json', `${SECOND}.sources`, { fact: [{ id: 'SRC' }], place: [{ id: 'SRC' }, { id: 'X' }] }, { path: `${SECOND}.sources.place[1].id`, expected: /source/, got: /"X"/ }],
  ['no source', 'events.json', 'events[1].sources', [], { expected: /at least one source/, got: /\[\]/ }],
  ['unknown place of a keyframe', 'tracks.json', `${SECOND}.place`, 'hill-for', { expected: /known place/, got: /hill-for/ }],
  ['unknown target', 'sorties.json', 'sorties[0].target', 'hill-twp', { expected: /known place/, got: /hill-twp/, suggestion: /hill-two/ }],
  ['unknown base', 'sorties.json', 'sorties[0].from', { place: 'mars' }, { path: 'sorties[0].from.place', expected: /known place/, got: /mars/ }],
  ['missing field', 'events.json', 'events[1].title', undefined, { expected: /title/, got: /nothing/ }],
  ['missing field deep in a track', 'tracks.json', `${SECOND}.posture`, undefined, { expected: /posture/, got: /nothing/ }],
  ['wrong type', 'events.json', 'events[1].title', 7, { expected: /string/, got: /^7$/ }],
  ['number as text', 'tracks.json', `${SECOND}.north`, '300', { expected: /number/, got: /"300"/ }],
  ['entry that is none', 'events.json', 'events[1]', 'now', { expected: /Object/, got: /"now"/ }],
  ['field not known', 'events.json', 'events[1].colour', 'red', { expected: /no field of this name/, got: /colour/ }],
  ['posture not known', 'tracks.json', `${SECOND}.posture`, 'sleep', { expected: /"attack"/, got: /sleep/ }],
  ['aircraft not known', 'sorties.json', 'sorties[0].flights[0].type', 'B-17', { expected: /"SB"/, got: /B-17/ }],
  ['no aircraft', 'sorties.json', 'sorties[0].flights[0].count', 0, { expected: /at least one aircraft/, got: /^0$/ }],
  ['no date', 'events.json', 'events[1].t', 'yesterday', { expected: /ISO 8601/, got: /yesterday/ }],
  ['31 June', 'events.json', 'events[1].t', '1939-06-31T12:00+08:00', { expected: /exists/, got: /06-31/ }],
  ['time without offset', 'events.json', 'events[1].t', '1939-08-21T06:00', { expected: /offset/, got: /06:00/ }],
  ['id with a capital', 'events.json', 'events[1].id', 'Ev two', { expected: /id of lower-case/, got: /Ev two/ }],
  ['caption too long', 'chapters.json', 'chapters[0].steps[0].caption', 'x'.repeat(400), { expected: /320/, got: /xxx/ }],
  ['duplicate id', 'events.json', 'events[1].id', 'ev.one', { expected: /not used before/, got: /ev\.one/ }],
  ['duplicate unit', 'forces.json', 'units[2].id', 'su_one', { expected: /not used before/, got: /su_one/ }],
  ['second track of a unit', 'tracks.json', 'tracks[1].unit', 'su_one', { expected: /not used before|one track|no track/, got: /su_one/ }],
  ['file missing', 'events.json', '', undefined, { expected: /Object/, got: /nothing/ }],
  ['file that is a list', 'events.json', '', [1], { expected: /Object/, got: /\[1\]/ }],
  ['file that is a word', 'events.json', '', 'events', { expected: /Object/, got: /"events"/ }],
  ['list missing', 'events.json', 'events', undefined, { expected: /events/, got: /nothing/ }],
  ['list that is none', 'events.json', 'events', {}, { expected: /Array/, got: /\{\}/ }],
  ['newer version', 'events.json', 'schemaVersion', 3, { expected: /1 to 2/, got: /^3$/, suggestion: /newer than this build/ }],
  ['no version', 'sorties.json', 'schemaVersion', undefined, { expected: /1/, got: /nothing/ }],
  ['step id used before', 'chapters.json', 'chapters[0].steps', [STEP, STEP], { path: 'chapters[0].steps[1].id', expected: /no step before/, got: /st\.one/ }],
  ['step after the end of the clock', 'chapters.json', 'chapters[0].steps[0].t', '1940-01-01T00:00+08:00', { expected: /from 1939.* to 1939/, got: /1940/ }],
  ['camera off the ground', 'chapters.json', 'chapters[0].steps[0].camera.target', [113.5, 52], { expected: /drawn region/, got: /113\.5/ }],
  ['front off the ground', 'features.json', 'features[1].line[0]', [8.5, 47.4], { expected: /drawn region/, got: /8\.5/ }],
  ['sortie before the clock', 'sorties.json', 'sorties[0].t', '1938-08-20T06:00+08:00', { expected: /a time from/, got: /1938/ }],
  ['source without a title', 'sources.json', 'sources[0].title', undefined, { expected: /title/, got: /nothing/ }],
  ['source without a licence', 'sources.json', 'sources[0].custom.licence', '', { expected: /licence/, got: /""/ }],
] // prettier-ignore

function spoilt(file: FileName, path: string, value: unknown): RawRecord {
  const raw = smallRaw()
  if (path === '') raw[file] = value as RawRecord[FileName]
  else spoil(raw[file], path, value)
  return raw
}

describe('an error in the record', () => {
  it('is absent from the smallest record', () => {
    const { record, faults } = parseRecord(smallRaw())
    expect(faults).toEqual([])
    expect(record).toMatchObject({
      tracks: [{}, {}, {}],
      features: [{}, {}],
      axes: [{}],
      sorties: [{}],
      events: [{}, {}, {}],
      chapters: [{}],
    })
  })

  // A unit that is left out takes its track with it.
  const knockOn: Record<string, number> = { 'duplicate unit': 2 }

  it.each(MISTAKES)('%s: gives one fault that names file, path, expected and got', (what, file, path, value, says) => {
    const { record, faults } = parseRecord(spoilt(file, path, value))
    expect(faults.map(faultText)).toHaveLength(knockOn[what] ?? 1)
    const fault = faults[0]!
    expect(fault.file).toBe(file)
    expect(fault.path).toBe(says.path ?? path)
    expect(fault.expected).toMatch(says.expected)
    expect(fault.got).toMatch(says.got)
    expect(fault.suggestion ?? '').toMatch(says.suggestion ?? /^$/)
    expect(faultText(fault)).toContain(`${file}: ${fault.path || 'expected'}`)
    // The first and last good entries are still there.
    expect(record).not.toBeNull()
    if (file !== 'events.json') expect(record!.events).toHaveLength(3)
    else if (/\[1\]/.test(path)) expect(record!.events.map((e) => e.item.id)).toEqual(['ev.one', 'ev.three'])
    if (file === 'tracks.json') expect(record!.tracks.map((t) => t.unit.id)).toEqual(['su_one', 'su_three'])
  })

  it('is reported by its index in the file even when earlier entries were left out', () => {
    const raw = smallRaw()
    spoil(raw['events.json'], 'events[0].title', 7)
    spoil(raw['events.json'], 'events[2].units', ['nobody'])
    spoil(raw['tracks.json'], 'tracks[0].segments', [])
    spoil(raw['tracks.json'], 'tracks[2].unit', 'nobody')
    const { record, faults } = parseRecord(raw)
    // The arm led by the dropped track is dropped with it.
    expect(faults.map((f) => f.path)).toEqual(
      expect.arrayContaining([
        'events[0].title',
        'events[2].units[0]',
        'tracks[0].segments',
        'tracks[2].unit',
        'axes[0].lead',
      ]),
    )
    expect(faults).toHaveLength(5)
    expect(record!.events.map((e) => e.item.id)).toEqual(['ev.two'])
    expect(record!.tracks.map((t) => t.unit.id)).toEqual(['jp_two'])
  })

  it('in a unit does not leave a track without its unit', () => {
    const raw = spoilt('forces.json', 'units[1].sources', [{ id: 'nowhere' }])
    const { record, faults } = parseRecord(raw)
    expect(faults[0]).toMatchObject({ file: 'forces.json', path: 'units[1].sources[0].id' })
    for (const track of record!.tracks) expect(track.unit).toBeDefined()
  })

  it('in the chain of command never makes it circular', () => {
    const raw = spoilt('forces.json', 'units[0].parent', 'jp_two')
    spoil(raw['forces.json'], 'units[1].parent', 'su_one')
    spoil(raw['forces.json'], 'units[2].parent', 'su_three')
    const { record, faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toEqual(['units[0].parent', 'units[2].parent'])
    expect(faults[1]!.got).toBe('"su_three"')
    expect([...record!.units.values()].map((u) => u.parent)).toEqual([null, 'su_one', null])
    expect(record!.tracks).toHaveLength(3)
  })

  it('in the times is checked across segments too', () => {
    const raw = smallRaw()
    spoil(raw['tracks.json'], 'tracks[0].segments', [
      { keyframes: [keyframe('1939-08-20T06:00', 'hill-one', { depart: '1939-08-22T06:00+08:00' })] },
      { keyframes: [keyframe('1939-08-21T06:00', 'hill-two')] },
    ])
    const { faults } = parseRecord(raw)
    expect(faults.map((f) => f.path)).toContain('tracks[0].segments[1].keyframes[0].t')
  })

  it('in battle.json alone leaves no clock, and says so', () => {
    for (const [path, value] of [
      ['opening', 'soon'],
      ['end', '1939-05-01T00:00+08:00'],
      ['opening', '1940-01-01T00:00+08:00'],
      ['', undefined],
      ['start', undefined],
    ] as const) {
      const { record, faults } = parseRecord(spoilt('battle.json', path, value))
      expect(faults.map(faultText), `${path} = ${value}`).toHaveLength(1)
      expect(faults[0]!.file).toBe('battle.json')
      expect(record).toBeNull()
    }
  })

  it('of a missing list of sources is one fault, and the battle is still there', () => {
    const { record, faults } = parseRecord(spoilt('sources.json', '', undefined))
    expect(faults.map(faultText)).toHaveLength(1)
    expect(record!.tracks).toHaveLength(3)
  })
})

describe('data/', () => {
  it('has no fault', () => {
    expect(readRecordFromDisk().faults.map(faultText)).toEqual([])
  })

  it('is reported once, with the reason why a file cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'record-')) + sep
    try {
      const raw = smallRaw()
      for (const name of FILE_NAMES)
        if (name !== 'sorties.json') writeFileSync(folder + name, JSON.stringify(raw[name]))
      writeFileSync(`${folder}events.json`, '{"events": [')
      const { record, faults } = readRecordFromDisk(folder)
      expect(faults.map((f) => f.file).sort()).toEqual(['events.json', 'sorties.json'])
      expect(faults.every((f) => f.expected === 'a JSON file')).toBe(true)
      expect(record!.tracks).toHaveLength(3)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('lines on the ground', () => {
  it('are limited to what the scene can show, with a fault for each additional one', () => {
    const raw = smallRaw()
    const list = raw['features.json']!.features as Record<string, unknown>[]
    const front = list.find((f) => f.kind === 'front')!
    for (let i = list.length - 1; i < MAX_LINES + 1; i++) list.push({ ...front, id: `front.more.${i}` })
    const { record, faults } = parseRecord(raw)
    expect(record!.features.filter((f) => f.item.kind !== 'pocket')).toHaveLength(MAX_LINES)
    expect(faults.map(faultText)).toEqual([
      expect.stringMatching(
        /^features.json: features\[\d+\]: expected at most 52 lines besides pockets, got "front.more.52"$/,
      ),
    ])
  })
})
