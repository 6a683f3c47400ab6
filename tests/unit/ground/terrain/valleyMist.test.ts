import { describe, expect, it } from 'vitest'
import type { HeightField } from '@/ground/terrain/heightField'
import { valleyMist } from '@/ground/terrain/valleyMist'

const POSTS = 513
const SPACING = 64
const STRIDE = 4
const SIDE = (POSTS - 1) / STRIDE + 1
/** A valley from north to south: meadow for 1,500 m to either side of the river, then a bluff to terraces 40 m up. */
const field: HeightField = {
  posts: POSTS,
  spacing: SPACING,
  west: 0,
  north: 0,
  heights: Float32Array.from({ length: POSTS * POSTS }, (_, i) => {
    const away = Math.abs((i % POSTS) * SPACING - 16_384)
    return 700 + 40 * Math.min(Math.max((away - 1500) / 300, 0), 1)
  }),
}
const river = { id: 'river', points: Array.from({ length: 330 }, (_, i) => [16_384, i * 100, 699, 50] as const) }
const mist = valleyMist(field, { rivers: [river] }, STRIDE)
const at = (x: number, z: number) => mist[Math.round(z / 256) * SIDE + Math.round(x / 256)]! / 255

describe('mist in the valley', () => {
  it('lies on the meadow and not on the terraces above it', () => {
    for (let z = 8192; z <= 24_576; z += 512) {
      expect(at(16_384, z)).toBeGreaterThan(0.5)
      expect(at(16_384 + 2500, z)).toBe(0)
    }
  })

  it('ends softly: no post differs much from its neighbour', () => {
    let steepest = 0
    for (let row = 0; row < SIDE; row++)
      for (let c = 1; c < SIDE; c++)
        steepest = Math.max(steepest, Math.abs(mist[row * SIDE + c]! - mist[row * SIDE + c - 1]!))
    expect(steepest).toBeLessThan(130)
    expect(steepest).toBeGreaterThan(20)
  })

  it('does not cover a plain as low as the river but far from it, and ends before the edge', () => {
    const plain = { ...field, heights: new Float32Array(POSTS * POSTS).fill(700) }
    const over = valleyMist(plain, { rivers: [river] }, STRIDE)
    const row = ((SIDE - 1) / 2) * SIDE
    expect(over[row + 64]! / 255).toBeGreaterThan(0.5)
    expect(over[row + 24]).toBe(0)
    for (let i = 0; i < SIDE; i++) expect([over[i], over[i * SIDE]]).toEqual([0, 0])
  })

  it('is nowhere without a river', () => {
    expect(valleyMist(field, { rivers: [] }, STRIDE).some((depth) => depth > 0)).toBe(false)
  })
})
