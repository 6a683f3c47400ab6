import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatRingArea } from '@/base/geo/measure'

const at = fc.double({ min: -15_000, max: 15_000, noNaN: true })

describe('flatRingArea', () => {
  it('is that of a triangle, whichever way round and wherever', () => {
    fc.assert(
      fc.property(at, at, (x, z) => {
        const ring = [x, z, x + 300, z, x, z + 400]
        expect(flatRingArea(Float64Array.from(ring))).toBeCloseTo(60_000, 0)
        const turned = [...ring.slice(4), ...ring.slice(2, 4), ...ring.slice(0, 2)]
        expect(flatRingArea(Float64Array.from(turned))).toBeCloseTo(60_000, 0)
      }),
    )
  })
})
