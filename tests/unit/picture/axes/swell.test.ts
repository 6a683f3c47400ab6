import { describe, expect, it } from 'vitest'
import { HOUR } from '@/base/core/battleTime'
import { axisPath } from '@/picture/axes/axisPath'
import { LEAST_SHARE, swellOf, unitsAt, widthShare } from '@/picture/axes/swell'
import { usualFrontageM } from '@/picture/fronts/frontage'
import { realRecord } from '../../../helpers/record'

const record = realRecord()

describe('the width of an arm', () => {
  it('grows with the force that has joined, from the share of a single unit to the whole', () => {
    for (const followers of [1, 2, 4]) {
      let last = 0
      for (let units = 1; units <= 1 + followers; units += 0.25) {
        expect(widthShare(units, followers)).toBeGreaterThan(last)
        last = widthShare(units, followers)
      }
      expect([widthShare(1, followers), last]).toEqual([LEAST_SHARE, 1])
    }
    expect(widthShare(1, 0)).toBe(1)
  })

  it.each(record.axes.map((a) => [a.item.id, a] as const))(
    '%s never shrinks while it lasts, and counts no more than its units',
    (_, axis) => {
      const path = axisPath(axis, record.tracks)!
      const swell = swellOf(axis, path, record.tracks)
      let last = 0
      for (let t: number = axis.from; t <= axis.until; t += 3 * HOUR) {
        const units = unitsAt(swell, t)
        expect(units).toBeGreaterThanOrEqual(last)
        expect(units).toBeLessThanOrEqual(1 + swell.joins.length + 1e-6)
        last = units
      }
    },
  )

  it('of the northern arm is more than one unit wide: others follow the 9th Brigade', () => {
    const axis = record.axes.find((a) => a.item.id === 'axis.08.north')!
    const path = axisPath(axis, record.tracks)!
    expect(unitsAt(swellOf(axis, path, record.tracks), axis.until)).toBeGreaterThan(2)
  })
})

describe('usual frontages', () => {
  it('are wider in defence, grow with the echelon, and are none for guns and columns', () => {
    const echelons = ['company', 'battalion', 'regiment', 'brigade', 'division'] as const
    echelons.forEach((echelon, i) => {
      expect(usualFrontageM('infantry', echelon, 'defend')).toBeGreaterThan(
        usualFrontageM('infantry', echelon, 'attack'),
      )
      if (i > 0)
        expect(usualFrontageM('infantry', echelon, 'attack')).toBeGreaterThan(
          usualFrontageM('infantry', echelons[i - 1]!, 'attack'),
        )
    })
    expect(usualFrontageM('artillery', 'regiment', 'defend')).toBe(0)
    expect(usualFrontageM('infantry', 'regiment', 'march')).toBe(0)
  })
})
