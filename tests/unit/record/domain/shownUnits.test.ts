import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime } from '@/base/core/battleTime'
import { createShownUnits, GRADE_CODES, writeShown } from '@/record/domain/shownUnits'
import { stateAt } from '@/record/domain/stateAt'
import { DOCUMENTED_WHAT, NO_FILTER, type UnitFilter } from '@/record/domain/unitFilter'
import { Confidence, Side } from '@/record/schema/common'
import { Arm, Echelon } from '@/record/schema/forces'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const { tracks } = record
const poses = createPoseTable(tracks.length)
const units = createShownUnits(tracks.length)
const anyTime = fc.integer({ min: record.start, max: record.end }).map(battleTime)
const some = <T>(all: readonly T[]) => fc.oneof(fc.constant([] as T[]), fc.subarray([...all]))
const anyFilter: fc.Arbitrary<UnitFilter> = fc.record({
  sides: some(Side.options),
  arms: some(Arm.options),
  echelons: some(Echelon.options),
  confidences: some(Confidence.options),
  only: fc.constantFrom(null, ...DOCUMENTED_WHAT),
})

describe('which units are shown', () => {
  it('is what stateAt says of each unit, filtered by hand', () => {
    fc.assert(
      fc.property(anyTime, anyFilter, (t, filter) => {
        samplePoses(tracks, t, poses)
        writeShown(units, tracks, poses, filter)
        const now = new Map(stateAt(record, t).units.map((u) => [u.id, u]))
        tracks.forEach(({ unit }, row) => {
          const state = now.get(unit.id)
          const lets = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value)
          const expected =
            state !== undefined &&
            lets(filter.sides, unit.side) &&
            lets(filter.arms, unit.arm) &&
            lets(filter.echelons, unit.echelon) &&
            lets(filter.confidences, state.confidence.place) &&
            (filter.only !== 'fact' || state.confidence.fact === 'documented') &&
            (filter.only !== 'place' || state.confidence.place === 'documented') &&
            (filter.only !== 'both' ||
              (state.confidence.fact === 'documented' && state.confidence.place === 'documented'))
          expect([unit.id, units.shown[row]]).toEqual([unit.id, expected ? 1 : 0])
          if (state) expect(GRADE_CODES[units.confidence[row]!]).toEqual(state.confidence)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('leaves fewer when only documented units are shown, and all without a filter', () => {
    samplePoses(tracks, record.opening, poses)
    writeShown(units, tracks, poses, { ...NO_FILTER, only: 'fact' })
    const documented = units.shown.reduce((a, b) => a + b, 0)
    writeShown(units, tracks, poses, NO_FILTER)
    const all = units.shown.reduce((a, b) => a + b, 0)
    expect(all).toBe(stateAt(record, record.opening).units.length)
    expect(documented).toBeGreaterThan(0)
    expect(documented).toBeLessThan(all)
  })
})
