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
  const out = new Float32Array(blocks * blocks)
  for (let row = 0; row < blocks; row++) {
    for (let column = 0; column < blocks; column++) {
      let most = -Infinity
      const south = Math.min(posts - 1, (row + 1) * BLOCK)
      const east = Math.min(posts - 1, (column + 1) * BLOCK)
      for (let r = row * BLOCK; r <= south; r++) {
        for (let c = column * BLOCK; c <= east; c++) {
          const h = heights[r * posts + c]!
          if (h > most) most = h
        }
      }
      out[row * blocks + column] = most
    }
  }
  return { blocks, heights: out }
}
