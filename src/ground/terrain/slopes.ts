import type { HeightField } from './heightField'

/** Steepest slope the codec holds, as rise over run. */
export const STEEPEST = 0.8

/**
 * A slope (rise over run) as a byte: sign x square root, so that gentle slopes,
 * which are nearly all of this ground, get most of the steps. 128 is level;
 * beyond ±0.8 it saturates.
 */
export function encodeSlope(slope: number): number {
  const steepness = Math.min(Math.abs(slope), STEEPEST) / STEEPEST
  const root = Math.round(Math.sqrt(steepness) * 127)
  return slope < 0 ? 128 - root : 128 + root
}

/** The slope (rise over run) that a byte stands for. */
export function decodeSlope(byte: number): number {
  const root = (byte - 128) / 127
  return Math.sign(root) * root * root * STEEPEST
}

/**
 * Slopes of a field as RG bytes, one pair per post, row 0 north: R is dh/dx
 * (x east), G is dh/dz (z south), not exaggerated, by central differences
 * (one-sided at the edge). Size posts * posts * 2.
 */
export function slopeTexture(field: HeightField): Uint8Array {
  const { posts, spacing, heights } = field
  const out = new Uint8Array(posts * posts * 2)
  const last = posts - 1
  // Rise over a span of two posts, or one at the edge, straight to slope.
  const inner = 1 / (2 * spacing)
  const edge = 1 / spacing
  for (let row = 0, at = 0; row < posts; row++) {
    const up = row === 0 ? 0 : -posts
    const down = row === last ? 0 : posts
    const perZ = row === 0 || row === last ? edge : inner
    for (let column = 0; column < posts; column++, at++) {
      const left = column === 0 ? 0 : -1
      const right = column === last ? 0 : 1
      const perX = column === 0 || column === last ? edge : inner
      out[2 * at] = encodeSlope((heights[at + right]! - heights[at + left]!) * perX)
      out[2 * at + 1] = encodeSlope((heights[at + down]! - heights[at + up]!) * perZ)
    }
  }
  return out
}
