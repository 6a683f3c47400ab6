import type { HeightField } from '../../src/ground/terrain/heightField'

/** A grey picture of part of a field, lit from the north-west at 40 degrees, with heights times four. */
export function shade(field: HeightField, column0: number, row0: number, size: number): Uint8Array {
  const out = new Uint8Array(size * size)
  const { posts, spacing, heights } = field
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const c = Math.min(posts - 2, Math.max(1, column0 + column))
      const r = Math.min(posts - 2, Math.max(1, row0 + row))
      const at = r * posts + c
      const dx = ((heights[at + 1]! - heights[at - 1]!) / (2 * spacing)) * 4
      const dz = ((heights[at + posts]! - heights[at - posts]!) / (2 * spacing)) * 4
      const light = (dx * 0.54 + dz * 0.54 + 0.643) / Math.hypot(dx, dz, 1)
      out[row * size + column] = Math.max(0, Math.min(255, 20 + 235 * light))
    }
  }
  return out
}
