import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sectionFigures, steepStretches } from '@/ground/sight/measure'
import { section } from '@/ground/sight/section'
import { loadGround } from '../../../helpers/committed'

const ground = loadGround()
const at = fc.double({ min: -15_000, max: 15_000, noNaN: true })

describe('sectionFigures', () => {
  it('keeps the ground at least as long as the map, and climb less fall equal to the rise', () => {
    fc.assert(
      fc.property(at, at, at, at, (ax, az, bx, bz) => {
        fc.pre(Math.hypot(bx - ax, bz - az) > 100)
        const points = section(ground, Float64Array.of(ax, az, bx, bz), 32)
        const f = sectionFigures(points)
        expect(f.lengthM).toBeCloseTo(Math.hypot(bx - ax, bz - az), 3)
        expect(f.surfaceM).toBeGreaterThanOrEqual(f.lengthM - 1e-6)
        expect(f.climbM - f.fallM).toBeCloseTo(points[points.length - 1]!.heightM - points[0]!.heightM, 4)
        expect(f.lowestM).toBeLessThanOrEqual(f.highestM)
      }),
      { numRuns: 60 },
    )
  })

  it('marks as steep exactly the stretches at or above the limit', () => {
    const ramp = [0, 10, 20, 30, 40].map((distanceM, i) => ({
      distanceM,
      heightM: [0, 1, 6, 11, 11.5][i]!,
      x: 0,
      z: 0,
      lon: 0,
      lat: 0,
    }))
    expect(steepStretches(ramp, 15)).toEqual([{ fromM: 10, toM: 30 }])
    expect(steepStretches(ramp, 40)).toEqual([])
    expect(sectionFigures(ramp).steepest.slopeDeg).toBeCloseTo(26.57, 1)
  })
})
