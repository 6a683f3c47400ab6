import type { HeightField } from '../../src/ground/terrain/heightField'
import type { Grid } from './base'

export interface Quantised {
  readonly values: Uint16Array
  readonly offset: number
  readonly step: number
}

/** Heights as whole steps above an offset (the value below the lowest, in whole metres). */
export function quantise(grid: Grid, step: number): Quantised {
  let low = Infinity
  for (const value of grid.values) low = Math.min(low, value)
  const offset = Math.floor(low) - 1
  return { values: Uint16Array.from(grid.values, (value) => Math.round((value - offset) / step)), offset, step }
}

/** The field as a viewer will decode it. */
export function restore(grid: Grid, q: Quantised): HeightField {
  return {
    posts: grid.posts,
    spacing: grid.spacing,
    west: grid.west,
    north: grid.north,
    heights: Float32Array.from(q.values, (value) => q.offset + value * q.step),
  }
}
