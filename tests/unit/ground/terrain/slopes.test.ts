import { describe, expect, it } from 'vitest'
import type { HeightField } from '@/ground/terrain/heightField'
import { decodeSlope, encodeSlope, slopeTexture, STEEPEST } from '@/ground/terrain/slopes'

function plane(posts: number, eastward: number, southward: number): HeightField {
  const heights = Float32Array.from(
    { length: posts * posts },
    (_, i) => 700 + 20 * ((i % posts) * eastward + Math.floor(i / posts) * southward),
  )
  return { posts, spacing: 20, west: 0, north: 0, heights }
}

describe('the slope codec', () => {
  it('is exact when level, odd, and saturates', () => {
    expect(encodeSlope(0)).toBe(128)
    expect(decodeSlope(128)).toBe(0)
    expect(encodeSlope(STEEPEST)).toBe(255)
    expect(encodeSlope(-5)).toBe(1)
    for (const slope of [0.001, 0.03, 0.2, 0.7]) expect(encodeSlope(slope) + encodeSlope(-slope)).toBe(256)
  })

  it('returns what it was given, finely where slopes are gentle', () => {
    for (let slope = -0.8; slope <= 0.8; slope += 0.0037) {
      const error = Math.abs(decodeSlope(encodeSlope(slope)) - slope)
      expect(error).toBeLessThan(0.0001 + 0.008 * Math.sqrt(Math.abs(slope)))
    }
  })
})

describe('slopeTexture', () => {
  it('gives a plane its slopes at every post, edges included', () => {
    const texture = slopeTexture(plane(9, 0.12, -0.05))
    expect(texture.length).toBe(9 * 9 * 2)
    for (let i = 0; i < 81; i++) {
      expect(texture[2 * i]).toBe(encodeSlope(0.12))
      expect(texture[2 * i + 1]).toBe(encodeSlope(-0.05))
    }
  })

  it('takes four million posts in well under a second', () => {
    const field = plane(2049, 0.02, 0.01)
    slopeTexture(field)
    const start = performance.now()
    slopeTexture(field)
    // 250 ms is the aim on an idle core; the bound leaves room for a busy one.
    expect(performance.now() - start).toBeLessThan(900)
  })
})
