import { describe, expect, it } from 'vitest'
import { createRandom } from '@/base/core/random'
import type { HeightField } from '@/ground/terrain/heightField'
import { horizons, STEEPEST_HORIZON } from '@/ground/terrain/horizons'

const POSTS = 33
const random = createRandom(7)
const field: HeightField = {
  posts: POSTS,
  spacing: 50,
  west: 0,
  north: 0,
  heights: Float32Array.from({ length: POSTS * POSTS }, (_, i) => 10 * Math.sin(i / 9) + 12 * random()),
}
const STEPS = [[0, -1], [1, -1], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1]] as const // prettier-ignore

describe('horizons', () => {
  it('are the steepest rise along each of eight lines of posts', () => {
    const stride = 2
    const side = (POSTS - 1) / stride + 1
    const coded = horizons(field, stride)
    expect(coded.length).toBe(side * side * 8)
    const at = (c: number, r: number) => field.heights[r * stride * POSTS + c * stride]!
    for (let r = 0; r < side; r++) {
      for (let c = 0; c < side; c++) {
        STEPS.forEach(([dx, dz], k) => {
          let steepest = 0
          for (let s = 1; ; s++) {
            const [x, z] = [c + dx * s, r + dz * s]
            if (x < 0 || z < 0 || x >= side || z >= side) break
            const run = Math.hypot(dx, dz) * s * stride * field.spacing
            steepest = Math.max(steepest, (at(x, z) - at(c, r)) / run)
          }
          const byte = Math.round(Math.sqrt(Math.min(steepest / STEEPEST_HORIZON, 1)) * 255)
          const found = coded[(k >> 2) * side * side * 4 + (r * side + c) * 4 + (k & 3)]!
          expect(Math.abs(found - byte), `${c}, ${r} towards ${k}`).toBeLessThanOrEqual(1)
        })
      }
    }
  })

  it('are level on a plain', () => {
    const flat = { ...field, heights: new Float32Array(POSTS * POSTS).fill(700) }
    expect(Math.max(...horizons(flat, 1))).toBe(0)
  })
})
