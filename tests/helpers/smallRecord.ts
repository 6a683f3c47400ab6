import { parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { LIST_FILES, type FileName, type ListFileName } from '@/record/schema/files'
import { SCHEMA_VERSION } from '@/record/schema/version'

/** Parses a battle time; throws if it is invalid. */
export function at(text: string): BattleTime {
  const t = parseBattleTime(text)
  if (t === null) throw new Error(`no battle time: ${text}`)
  return t
}

type Entry = Record<string, unknown>
export type RawRecord = Record<FileName, Entry | undefined>

const cite = [{ id: 'SRC' }]
const unit = (id: string, side: string): Entry => ({
  id,
  side,
  parent: null,
  names: { en: id },
  short: id,
  arm: 'infantry',
  echelon: 'regiment',
  confidence: 'documented',
  sources: cite,
})
const place = (id: string, lon: number, lat: number): Entry => ({
  id,
  kind: 'height',
  names: { en: id },
  position: [lon, lat],
  errorM: 500,
  reason: 'made for a test',
  rank: 1,
  confidence: 'documented',
  sources: cite,
})
export const keyframe = (t: string, where: string, more: Entry = {}): Entry => ({
  t: `${t}+08:00`,
  place: where,
  posture: 'march',
  confidence: { fact: 'documented', place: 'documented' },
  sources: { fact: cite, place: cite },
  ...more,
})
const event = (id: string, t: string): Entry => ({
  id,
  t: `${t}+08:00`,
  precision: 'hour',
  title: id,
  weight: 1,
  confidence: 'documented',
  sources: cite,
})

/** A small record with an entry in most files: valid, to be made invalid one error at a time. */
export function smallRaw(): RawRecord {
  const span = {
    from: '1939-08-20T06:00+08:00',
    until: '1939-08-21T06:00+08:00',
    confidence: 'documented',
    sources: cite,
  }
  const raw: Partial<RawRecord> = {
    'battle.json': {
      schemaVersion: 2,
      id: 'test',
      names: { en: 'Test' },
      start: '1939-05-11T00:00+08:00',
      end: '1939-09-16T23:59+08:00',
      opening: '1939-08-20T05:30+08:00',
      clockNote: '',
      extent: [
        [118.2, 47.4],
        [119.2, 48],
      ],
      licence: 'CC0',
    },
    'sources.json': {
      schemaVersion: 2,
      sources: [
        {
          id: 'SRC',
          type: 'book',
          title: 'A book',
          language: 'en',
          custom: { perspective: 'third', seen: 'all', licence: 'none' },
        },
      ],
    },
    'places.json': {
      schemaVersion: 2,
      places: [
        place('hill-one', 118.6, 47.7),
        place('hill-two', 118.8, 47.75),
        place('hill-three', 118.7, 47.8),
        place('hill-spare', 118.75, 47.7),
      ],
    },
    'persons.json': {
      schemaVersion: 2,
      persons: [{ id: 'one', side: 'su', names: { en: 'Ivan One' }, role: 'leads', life: 'He led.', sources: cite }],
    },
    'forces.json': { schemaVersion: 2, units: [unit('su_one', 'su'), unit('jp_two', 'jp'), unit('su_three', 'su')] },
    'tracks.json': {
      schemaVersion: 2,
      tracks: [
        {
          unit: 'su_one',
          segments: [
            { keyframes: [keyframe('1939-08-20T06:00', 'hill-one'), keyframe('1939-08-20T12:00', 'hill-two')] },
          ],
        },
        {
          unit: 'jp_two',
          segments: [
            { keyframes: [keyframe('1939-08-20T06:00', 'hill-two'), keyframe('1939-08-20T18:00', 'hill-three')] },
          ],
        },
        {
          unit: 'su_three',
          segments: [{ keyframes: [keyframe('1939-08-20T06:00', 'hill-three', { east: 100, north: 200 })] }],
        },
      ],
    },
    'features.json': {
      schemaVersion: 2,
      features: [
        {
          id: 'pocket.one',
          kind: 'pocket',
          names: { en: 'Pocket' },
          line: [
            [118.6, 47.7],
            [118.7, 47.7],
            [118.65, 47.75],
          ],
          ...span,
        },
        {
          id: 'front.one',
          kind: 'front',
          names: { en: 'Front' },
          line: [
            [118.6, 47.7],
            [118.6, 47.8],
          ],
          ...span,
        },
      ],
    },
    'fires.json': {
      schemaVersion: 2,
      fires: [
        {
          id: 'guns.one',
          kind: 'guns',
          unit: 'su_one',
          gun: 'a gun',
          rangeM: 9000,
          confidence: 'documented',
          sources: cite,
        },
        {
          id: 'fire.one',
          kind: 'barrage',
          names: { en: 'Fire' },
          side: 'su',
          on: [{ place: 'hill-one', radiusM: 1000 }],
          marks: 12,
          ...span,
        },
      ],
    },
    'axes.json': {
      schemaVersion: 2,
      axes: [
        { id: 'axis.one', names: { en: 'Arm' }, side: 'su', lead: 'su_one', units: ['su_one'], widthM: 500, ...span },
      ],
    },
    'sorties.json': {
      schemaVersion: 2,
      sorties: [
        {
          id: 'so.one',
          side: 'su',
          names: { en: 'Raid' },
          flights: [{ type: 'SB', count: 9, role: 'bomber' }],
          from: { place: 'hill-one' },
          target: 'hill-two',
          t: '1939-08-20T06:00+08:00',
          timePrecision: 'minute',
          overTargetMin: 20,
          altitudeM: 2000,
          mission: 'bomb',
          confidence: 'documented',
          sources: cite,
        },
      ],
    },
    'events.json': {
      schemaVersion: 2,
      events: [
        event('ev.one', '1939-08-20T06:00'),
        event('ev.two', '1939-08-21T06:00'),
        event('ev.three', '1939-08-22T06:00'),
      ],
    },
    'chapters.json': {
      schemaVersion: 2,
      chapters: [
        {
          id: 'ch.one',
          title: 'One',
          steps: [
            {
              id: 'st.one',
              t: '1939-08-20T06:00+08:00',
              camera: { target: [118.7, 47.7], distanceM: 9000, bearingDeg: 0, pitchDeg: 40 },
              caption: 'Words',
              sources: cite,
            },
          ],
        },
      ],
    },
    'atlas.json': {
      schemaVersion: 2,
      atlas: [
        { id: 'town-one', kind: 'city', names: { en: 'Town one' }, position: [119.7, 49.2], sources: cite },
        { id: 'town-two', kind: 'city', names: { en: 'Town two' }, position: [126.6, 45.8], sources: cite },
        {
          id: 'rail.one',
          kind: 'railway',
          names: { en: 'Railway' },
          through: ['town-one', 'town-two'],
          note: 'straight between its towns',
          confidence: 'approximate',
          sources: cite,
        },
      ],
    },
    'decks.json': {
      schemaVersion: 2,
      decks: [{ id: 'short', title: 'Short', summary: 'For those in a hurry', steps: ['st.one'] }],
    },
    'claims.json': {
      schemaVersion: 2,
      claims: [
        {
          id: 'cl.one',
          measure: 'casualties.total',
          title: 'Casualties',
          unit: 'persons',
          about: { sides: ['su'] },
          values: [{ by: 'a witness', value: 3, parts: { killed: 1, wounded: 2 }, sources: cite }],
          preferred: { value: 0, why: 'the only one' },
        },
      ],
    },
  }
  // Files of which no test needs an entry exist and are empty.
  for (const [file, { list }] of Object.entries(LIST_FILES))
    raw[file as ListFileName] ??= { schemaVersion: SCHEMA_VERSION, [list]: [] }
  return structuredClone(raw) as RawRecord
}

/** Sets (or with `undefined` removes) the value at a path such as `tracks[1].segments[0].keyframes[1].t`. */
export function spoil(file: Entry | undefined, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const last = keys.pop()!
  const owner = keys.reduce<Entry>((o, k) => o[k] as Entry, file!)
  if (value === undefined) delete owner[last]
  else owner[last] = value
}

/** The value at such a path. */
export function valueAt(file: Entry | undefined, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((o, k) => (o as Entry)[k], file)
}
