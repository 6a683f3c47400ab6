import { describe, expect, it } from 'vitest'
import { fatesOf } from '@/record/domain/fates'
import { stateAt } from '@/record/domain/stateAt'
import { strengthSeries } from '@/record/domain/strength'
import { parseRecord } from '@/record/read/parse'
import { faultText } from '@/record/schema/fault'
import { at, keyframe, smallRaw, spoil, type RawRecord } from '../../../helpers/smallRecord'

/** Reads the smallest record with some errors; it must load, and report its faults. */
function read(change: (raw: RawRecord) => void) {
  const raw = smallRaw()
  change(raw)
  const { record, faults } = parseRecord(raw)
  return { record: record!, faults: faults.map(faultText) }
}
const units = (time: string, record: ReturnType<typeof read>['record']) =>
  stateAt(record, at(time)).units.map((u) => u.id)

describe('bad forces are faults, never a crash', () => {
  it('an arm without a symbol', () => {
    const { record, faults } = read((raw) => spoil(raw['forces.json'], 'units[0].arm', 'elephants'))
    expect(faults.some((f) => /^forces\.json: units\[0\]\.arm: .*elephants/.test(f))).toBe(true)
    expect(record.units.has('su_one')).toBe(false)
    expect(units('1939-08-20T09:00', record)).toContain('jp_two')
  })

  it('an unknown posture', () => {
    const { record, faults } = read((raw) =>
      spoil(raw['tracks.json'], 'tracks[0].segments[0].keyframes[0].posture', 'dances'),
    )
    expect(faults.some((f) => /^tracks\.json: .*posture: .*dances/.test(f))).toBe(true)
    expect(units('1939-08-20T09:00', record)).not.toContain('su_one')
  })

  it('a path without points is a fault; with a single point it stays there', () => {
    const none = read((raw) => spoil(raw['tracks.json'], 'tracks[0].segments[0].keyframes', []))
    expect(none.faults.some((f) => /^tracks\.json: .*keyframes: .*at least one keyframe/.test(f))).toBe(true)
    const one = read((raw) =>
      spoil(raw['tracks.json'], 'tracks[0].segments', [
        { keyframes: [keyframe('1939-08-20T06:00', 'hill-one', { posture: 'captured' })] },
      ]),
    )
    expect(one.faults).toEqual([])
    expect(units('1939-08-20T08:00', one.record)).toContain('su_one')
    expect(fatesOf(one.record).map((f) => [f.row, f.posture])).toContainEqual([0, 'captured'])
  })

  it('a strength of the wrong form, or with maximum before minimum', () => {
    for (const count of ['many', -3, [9, 4], [1, 2, 3]]) {
      const { record, faults } = read((raw) =>
        spoil(raw['forces.json'], 'units[0].strengths', [
          { t: '1939-08-20T06:00+08:00', count, of: 'men', sources: [{ id: 'SRC' }] },
        ]),
      )
      expect(
        faults.some((f) => /^forces\.json: units\[0\]\.strengths\[0\]\.count/.test(f)),
        JSON.stringify(count),
      ).toBe(true)
      expect(record.units.has('jp_two')).toBe(true)
    }
    const { record, faults } = read((raw) =>
      spoil(raw['forces.json'], 'units[0].strengths', [
        { t: '1939-08-20T06:00+08:00', count: [4, 9], of: 'men', sources: [{ id: 'SRC' }] },
      ]),
    )
    expect(faults).toEqual([])
    expect(strengthSeries(record.units.get('su_one')!)[0]).toMatchObject({ of: 'men', peak: 9 })
  })
})
