import { fieldHeightAt, type HeightField } from '@/ground/terrain/heightField'
import type { ExchangeRequest } from './model'

/** A square of heights, row 0 north, in metres above the datum. */
export interface Relief {
  readonly posts: number
  /** Metres between two posts. */
  readonly spacing: number
  readonly west: number
  readonly north: number
  readonly heights: Float32Array
  readonly min: number
  readonly max: number
}

/** The battlefield's height field at a coarser spacing, `quads` squares along a side. */
export function reliefOf(field: HeightField, quads: number): Relief {
  const posts = quads + 1
  const spacing = ((field.posts - 1) * field.spacing) / quads
  const heights = new Float32Array(posts * posts)
  let [min, max] = [Infinity, -Infinity]
  for (let row = 0; row < posts; row++) {
    for (let column = 0; column < posts; column++) {
      const height = fieldHeightAt(field, field.west + column * spacing, field.north + row * spacing)
      heights[row * posts + column] = height
      min = Math.min(min, height)
      max = Math.max(max, height)
    }
  }
  return { posts, spacing, west: field.west, north: field.north, heights, min, max }
}

/** @throws Error when the request has no ground. */
export function groundOf({ ground }: ExchangeRequest) {
  if (!ground) throw new Error('This format needs the ground, which is not loaded.')
  return ground
}
