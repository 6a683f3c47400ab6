import { describe, expect, it } from 'vitest'
import { durationWords, enclosedKm2, endToEnd, lengthOf, marchTimes } from '@/picture/section/measures'
import { realRecord } from '../../../helpers/record'

describe('measures of a path', () => {
  it('gives the bearing from end to end in whole degrees, clockwise from north', () => {
    // z runs south.
    expect(endToEnd(Float64Array.of(0, 0, 50, 900, 0, -1000)).degrees).toBe(0)
    expect(endToEnd(Float64Array.of(0, 0, 1000, 0)).degrees).toBe(90)
    expect(endToEnd(Float64Array.of(0, 0, -1000, -1)).degrees).toBe(270)
    expect(endToEnd(Float64Array.of(0, 0, -1, -1000)).degrees).toBe(0)
  })

  it('encloses an area with three points or more', () => {
    expect(enclosedKm2(Float64Array.of(0, 0, 3000, 0, 0, 4000))).toBeCloseTo(6)
    expect(enclosedKm2(Float64Array.of(0, 0, 3000, 0))).toBeNull()
  })

  it('adds stretches, and says durations', () => {
    expect(lengthOf([{ fromM: 10, toM: 30 }, { fromM: 100, toM: 105 }])).toBe(25) // prettier-ignore
    expect([0, 59 * 60, 3600, 7500, 90_000].map(durationWords)).toEqual(['0 min', '59 min', '1 h 00 min', '2 h 05 min', '25 h 00 min']) // prettier-ignore
  })

  it('takes twice as long for twice the way, at the rule and at the record’s fastest', () => {
    const record = realRecord()
    const [near, far] = [marchTimes(record, 10_000), marchTimes(record, 20_000)]
    near.forEach(({ ruleKmh, ruleSeconds, recorded }, i) => {
      expect(ruleSeconds).toBeCloseTo((10 / ruleKmh) * 3600, -2)
      expect(far[i]!.ruleSeconds).toBeCloseTo(2 * ruleSeconds)
      if (recorded) expect(far[i]!.recorded!.seconds).toBeCloseTo(2 * recorded.seconds)
    })
  })
})
