import type { Grid } from '../base'
import type { DemCover } from './cover'

/**
 * Blends the ground towards the model's heights by its share; both on the same posts. `lowest` keeps the floor above
 * the river's level, or its water would be above the meadow.
 */
export function fuse(ground: Grid, cover: DemCover, lowest: (index: number) => number): void {
  for (let i = 0; i < ground.values.length; i++) {
    const share = cover.share[i]!
    if (share === 0) continue
    ground.values[i] = Math.max(ground.values[i]! + (cover.heights[i]! - ground.values[i]!) * share, lowest(i))
  }
}

/** Removes, by the model's share, what reconstruction has added to the ground since `before`. */
export function keepModel(ground: Grid, before: Float64Array, cover: DemCover): void {
  for (let i = 0; i < before.length; i++) {
    const share = cover.share[i]!
    if (share > 0) ground.values[i] = ground.values[i]! + (before[i]! - ground.values[i]!) * share
  }
}

/** A coarser grid's share: every `stride`-th post of the cover. */
export function shareEvery(cover: DemCover, posts: number, stride: number): Float32Array {
  const side = (posts - 1) / stride + 1
  const out = new Float32Array(side * side)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      out[row * side + column] = cover.share[row * stride * posts + column * stride]!
  return out
}
