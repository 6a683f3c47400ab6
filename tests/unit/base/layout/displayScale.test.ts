import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayScale } from '@/base/layout/displayScale'

it('keeps the share of the picture that tokens and names have at 1280 × 720', () => {
  expect(displayScale(1280, 720)).toBe(1)
  expect(displayScale(1920, 1080)).toBe(1.5)
  expect(displayScale(2560, 1440)).toBe(2)
  expect(displayScale(3840, 2160)).toBe(2.5)
  // Old projectors; a phone, in portrait and in landscape.
  expect(displayScale(1024, 768)).toBe(1)
  expect(displayScale(1400, 1050)).toBe(1)
  expect(displayScale(390, 844)).toBe(1)
  expect(displayScale(844, 390)).toBe(1)
})

it('never shrinks, and never draws them larger than the picture has grown', () => {
  const side = fc.integer({ min: 200, max: 8000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = displayScale(width, height)
      expect(scale).toBeGreaterThanOrEqual(1)
      if (scale > 1) expect(scale).toBeLessThanOrEqual(Math.min(width / 1280, height / 720))
    }),
  )
})
