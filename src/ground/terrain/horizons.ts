import type { HeightField } from './heightField'

/** Posts between stored horizons; compose.frag and light.frag contain the same number. */
export const HORIZON_STRIDE = 4
/** Compass directions in which horizons are stored, clockwise from north, 45° apart. */
export const DIRECTIONS = 8
/** Steepest horizon the encoding can store, as rise over run. */
export const STEEPEST_HORIZON = 0.5

const STEP = [[0, -1], [1, -1], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1]] as const // prettier-ignore

/**
 * Horizon angles around every `stride`th post: rise over run to the horizon in eight
 * directions, not exaggerated, as bytes sqrt(slope / STEEPEST_HORIZON) · 255; level ground gives 0.
 * Two consecutive RGBA planes: N, NE, E, SE and S, SW, W, NW. Exact along each line of posts: the walk keeps the
 * upper convex hull of the posts ahead.
 */
export function horizons(field: HeightField, stride: number): Uint8Array {
  const side = (field.posts - 1) / stride + 1
  const out = new Uint8Array(side * side * DIRECTIONS)
  const line = new Float64Array(side)
  const hull = new Int32Array(side)
  for (let k = 0; k < DIRECTIONS; k++) {
    const [dx, dz] = STEP[k]!
    const edge = dz < 0 ? 0 : side - 1
    // Lines start at the edges that the direction points to.
    for (let i = 0; i < side; i++) {
      if (dz !== 0) walk(field, stride, side, k, i, edge, line, hull, out)
      if (dx !== 0 && (dz === 0 || i !== edge)) walk(field, stride, side, k, dx < 0 ? 0 : side - 1, i, line, hull, out)
    }
  }
  return out
}

/** One line, from its far end backwards. */
function walk(
  { posts, spacing, heights }: HeightField,
  stride: number,
  side: number,
  direction: number,
  column: number,
  row: number,
  line: Float64Array,
  hull: Int32Array,
  out: Uint8Array,
): void {
  const [dx, dz] = STEP[direction]!
  const pace = Math.hypot(dx, dz) * stride * spacing
  const plane = (direction >> 2) * side * side * 4 + (direction & 3)
  let top = 0
  for (let step = 0, c = column, r = row; c >= 0 && r >= 0 && c < side && r < side; step++, c -= dx, r -= dz) {
    const h = heights[r * stride * posts + c * stride]!
    line[step] = h
    let slope = top > 0 ? (line[hull[top - 1]!]! - h) / (step - hull[top - 1]!) : 0
    while (top > 1) {
      const next = (line[hull[top - 2]!]! - h) / (step - hull[top - 2]!)
      if (next < slope) break
      slope = next
      top--
    }
    hull[top++] = step
    if (slope > 0)
      out[plane + (r * side + c) * 4] = Math.round(Math.sqrt(Math.min(slope / pace / STEEPEST_HORIZON, 1)) * 255)
  }
}
