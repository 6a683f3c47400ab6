import { describe, expect, it } from 'vitest'
import { barFor } from '@/ui/parts/scaleBar'

describe('the scale bar', () => {
  it.each([
    [1, '50 m', 50],
    [10, '500 m', 50],
    [12, '1 km', 83],
    [30, '2 km', 67],
    [60, '5 km', 83],
    [110, '10 km', 91],
  ])('at %d metres a pixel is %s, %d pixels long', (metresPerPixel, label, pixels) => {
    expect(barFor(metresPerPixel)).toEqual({ label, pixels })
  })

  it('has a round length and fits at every zoom', () => {
    for (let metres = 0.1; metres < 1000; metres *= 1.13) {
      const { pixels, label } = barFor(metres)!
      expect(pixels, label).toBeGreaterThan(38)
      expect(pixels, label).toBeLessThanOrEqual(96)
      expect(label).toMatch(/^(0\.[125]|[125]0*) (m|km)$/)
    }
  })

  it('is none while no scale is known', () => {
    expect([0, -1, NaN, Infinity].map(barFor)).toEqual([null, null, null, null])
  })
})
