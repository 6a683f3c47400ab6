import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import {
  eventHoursCarried,
  hoursCarried,
  memoryNotDocumented,
  placeGrades,
  placesCarried,
} from '../../../../scripts/check/evidence'
import type { CheckContext, Rule } from '../../../../scripts/check/finding'
import { smallRaw, spoil } from '../../../helpers/smallRecord'

const KEYFRAME = 'tracks[0].segments[0].keyframes[0]'
const faultsOf = (
  rule: (record: NonNullable<ReturnType<typeof parseRecord>['record']>) => Rule,
  edits: [file: string, path: string, value: unknown][] = [],
) => {
  const raw = smallRaw()
  // Valid to begin with: a documented keyframe has the precision of its time.
  for (let t = 0; t < 3; t++)
    for (let k = 0; k < 2; k++)
      try {
        spoil(raw['tracks.json'], `tracks[${t}].segments[0].keyframes[${k}].precision`, 'hour')
      } catch {
        // The third track has one keyframe.
      }
  for (const [file, path, value] of edits) spoil(raw[file as keyof typeof raw], path, value)
  const record = parseRecord(raw).record!
  const context: CheckContext = { record, rivers: [], border: [], fixPath: (unit, s, i) => `${unit}[${s}][${i}]` }
  return rule(record)(context).map(({ file, path, expected }) => `${file}: ${path}: ${expected}`)
}

describe('the confidence of a place', () => {
  it('is never above that of the place that the unit refers to', () => {
    expect(faultsOf(() => placeGrades)).toEqual([])
    expect(faultsOf(() => placeGrades, [['places.json', 'places[0].confidence', 'reconstructed']])).toEqual([
      'tracks.json: su_one[0][0].confidence.place: at most reconstructed, as hill-one is',
    ])
  })

  it('rests on no source that is known not to name the place', () => {
    const rule = (r: { sources: Parameters<typeof placesCarried>[0] }) => placesCarried(r.sources)
    const only = ['sources.json', 'sources[0].custom.places', ['hill-one', 'hill-two', 'hill-three']] as [
      string,
      string,
      unknown,
    ]
    expect(faultsOf(rule, [only])).toEqual([
      'places.json: .sources[0].id: a source that names hill-spare'.replace(': .', ': places[3].'),
    ])
    expect(
      faultsOf(rule, [['sources.json', 'sources[0].custom.places', ['hill-one', 'hill-two', 'hill-spare']]]),
    ).toEqual([
      'places.json: places[2].sources[0].id: a source that names hill-three',
      'tracks.json: jp_two[0][1].sources.place[0].id: a source that names hill-three',
      'tracks.json: su_three[0][0].sources.place[0].id: a source that names hill-three',
    ])
  })
})

describe('an hour', () => {
  const rule = (r: { sources: Parameters<typeof hoursCarried>[0] }) => hoursCarried(r.sources)
  const daysOnly = ['sources.json', 'sources[0].custom.times', 'day'] as [string, string, unknown]
  it('rests on a source that gives hours, or on one of the hours it prints', () => {
    expect(faultsOf(rule)).toEqual([])
    expect(faultsOf(rule, [daysOnly])).toContainEqual(
      'tracks.json: su_one[0][0].precision: a source that gives an hour, or precision "day" or "part-of-day"',
    )
    const printed = ['sources.json', 'sources[0].custom.hours', ['1939-08-20T06:00']] as [string, string, unknown]
    expect(faultsOf(rule, [daysOnly, printed]).some((f) => f.includes('su_one[0][0]'))).toBe(false)
  })
  it('has a precision in every documented keyframe', () => {
    expect(faultsOf(rule, [['tracks.json', `${KEYFRAME}.precision`, undefined]])).toEqual([
      'tracks.json: su_one[0][0].precision: the precision of the documented time',
    ])
  })
  it('is checked against the sources of events too', () => {
    expect(faultsOf(eventHoursCarried)).toEqual([])
    expect(
      faultsOf(eventHoursCarried, [daysOnly]).every((f) => /^events\.json: events\[\d+\]\.precision/.test(f)),
    ).toBe(true)
    expect(faultsOf(eventHoursCarried, [daysOnly]).length).toBeGreaterThan(0)
  })
})

it('nothing is documented on memory alone', () => {
  const rule = (r: { sources: Parameters<typeof memoryNotDocumented>[0] }) => memoryNotDocumented(r.sources)
  expect(faultsOf(rule)).toEqual([])
  expect(faultsOf(rule, [['sources.json', 'sources[0].custom.memory', true]])).toContainEqual(
    'tracks.json: su_one[0][0].confidence.fact: approximate or reconstructed, as only memory is cited',
  )
})
