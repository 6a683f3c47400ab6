import { clamp } from '@/base/core/math'
import type { HeightField } from './heightField'

/**
 * A small picture of the region for the inset map: RGBA bytes, row 0 north, `side` to a side,
 * height tints under a hillshade from the north-west. The field is read at its nearest posts.
 */
export function overviewImage(field: HeightField, side: number): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(side * side * 4)
  const { posts, heights, spacing } = field
  const last = posts - 1
  const at = (c: number, r: number) => heights[clamp(r, 0, last) * posts + clamp(c, 0, last)]!
  const step = last / (side - 1)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const c = Math.round(column * step)
      const r = Math.round(row * step)
      const run = 2 * spacing
      // Exaggerated ten times, or a plain of this size would show no relief.
      const east = (10 * (at(c + 1, r) - at(c - 1, r))) / run
      const south = (10 * (at(c, r + 1) - at(c, r - 1))) / run
      const shade = clamp((0.66 + 0.53 * east + 0.53 * south) / Math.hypot(1, east, south) / 0.66, 0.55, 1.35)
      const high = clamp((at(c, r) - 580) / 420, 0, 1)
      const o = (row * side + column) * 4
      out[o] = (118 + 84 * high) * shade
      out[o + 1] = (124 + 50 * high) * shade
      out[o + 2] = (88 + 44 * high) * shade
      out[o + 3] = 255
    }
  }
  return out
}
