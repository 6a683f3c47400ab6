import type { HeightField } from '@/ground/terrain/heightField'

/** Side of a block, in cells. */
export const BLOCK = 8

/**
 * The highest post of each block of BLOCK × BLOCK cells, row-major from the north-west; blocks that a sight line
 * clears are skipped whole.
 */
export interface BlockMaxima {
  readonly blocks: number
  readonly heights: Float32Array
}

/** Computes the maxima of a field, once; a field of 2049 posts a side takes about 15 ms. */
export function blockMaxima({ posts, heights }: HeightField): BlockMaxima {
  const blocks = Math.ceil((posts - 1) / BLOCK)
  const out = new Float32Array(blocks * blocks).fill(-Infinity)
  for (let r = 0; r < posts; r++) {
    // A post on the edge of two blocks belongs to both.
    const own = Math.min((r / BLOCK) | 0, blocks - 1) * blocks
    const north = r % BLOCK === 0 && r > 0 && r < posts - 1 ? own - blocks : own
    for (let column = 0; column < blocks; column++) {
      const end = r * posts + Math.min(posts - 1, (column + 1) * BLOCK)
      let most = -Infinity
      for (let at = r * posts + column * BLOCK; at <= end; at++) {
        const h = heights[at]!
        if (h > most) most = h
      }
      if (most > out[own + column]!) out[own + column] = most
      if (most > out[north + column]!) out[north + column] = most
    }
  }
  return { blocks, heights: out }
}

const known = new WeakMap<HeightField, BlockMaxima>()

/** The maxima of a field, computed at the first request for it. */
export function maximaOf(field: HeightField): BlockMaxima {
  let maxima = known.get(field)
  if (!maxima) known.set(field, (maxima = blockMaxima(field)))
  return maxima
}
