import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { namesInScript, namesInTime, namingCited } from '../../../../scripts/check/names'
import { smallRaw, spoil } from '../../../helpers/smallRecord'

type Slip = [file: string, path: string, value: unknown]
const told = (ruleOf: typeof namesInTime, ...slips: Slip[]) => {
  const raw = smallRaw()
  for (const [file, path, value] of slips) spoil(raw[file as keyof typeof raw], path, value)
  const record = parseRecord(raw).record!
  return ruleOf(record)({ record, rivers: [], border: [], fixPath: (unit, s, i) => `${unit}[${s}][${i}]` }).map(
    ({ file, path }) => `${file}: ${path}`,
  )
}
const formerly = (until: string, en = 'Hill 733'): Slip => [
  'places.json',
  'places[0].formerly',
  { until, names: { en }, sources: [{ id: 'SRC' }] },
]
const AFTER = '1939-09-01T00:00+08:00'
const BEFORE = '1939-06-01T00:00+08:00'

describe('a place named in the course of the campaign', () => {
  const title = (text: string): Slip => ['events.json', 'events[0].title', text]

  it('is not called by the later name before that day', () => {
    expect(told(namesInTime, formerly(AFTER), title('Attack on hill-one'))).toEqual(['events.json: events[0].title'])
    expect(told(namesInTime, formerly(BEFORE), title('Attack on hill-one'))).toEqual([])
  })
  it('may be named with the word "later"', () => {
    expect(told(namesInTime, formerly(AFTER), title('Attack on Hill 733, the later hill-one'))).toEqual([])
  })
  it('is held to in the notes of keyframes', () => {
    const note: Slip = ['tracks.json', 'tracks[0].segments[0].keyframes[0].note', 'towards hill-one']
    expect(told(namesInTime, formerly(AFTER), note)).toEqual(['tracks.json: su_one[0][0].note'])
  })
  it('cites sources that are there', () => {
    const rule = () => namingCited(new Set(['SRC']))
    expect(told(rule, formerly(AFTER))).toEqual([])
    expect(told(rule, formerly(AFTER), ['places.json', 'places[0].formerly.sources', [{ id: 'SRD' }]])).toEqual([
      'places.json: places[0].formerly.sources[0].id',
    ])
  })
  it('has both names in the writing of their language', () => {
    expect(told(namesInScript, formerly(AFTER))).toEqual([])
    expect(told(namesInScript, formerly(AFTER, 'Высота 733'))).toEqual(['places.json: places[0].formerly.names.en'])
  })
})
