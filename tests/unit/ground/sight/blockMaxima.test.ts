import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK, blockMaxima, maximaOf } from '@/ground/sight/blockMaxima'
import { fieldHeightAt, type HeightField } from '@/ground/terrain/heightField'

const field = fc.integer({ min: 2, max: 30 }).chain((posts) =>
  fc
    .array(fc.integer({ min: -500, max: 500 }), { minLength: posts * posts, maxLength: posts * posts })
    .map((heights): HeightField => ({
      posts,
      spacing: 10,
      west: -40,
      north: 70,
      heights: Float32Array.from(heights),
    })),
)

describe('blockMaxima', () => {
  it('lies on no ground of its block too low, and touches the highest of it', () => {
    fc.assert(
      fc.property(field, (f) => {
        const { blocks, heights } = blockMaxima(f)
        for (let row = 0; row < blocks; row++)
          for (let column = 0; column < blocks; column++) {
            let most = -Infinity
            for (let r = row * BLOCK; r <= Math.min((row + 1) * BLOCK, f.posts - 1); r++)
              for (let c = column * BLOCK; c <= Math.min((column + 1) * BLOCK, f.posts - 1); c++)
                most = Math.max(most, fieldHeightAt(f, f.west + c * f.spacing, f.north + r * f.spacing))
            expect(heights[row * blocks + column]).toBe(most)
          }
      }),
    )
  })

  it('is computed once for a field', () => {
    const [f] = fc.sample(field, 1)
    expect(maximaOf(f!)).toBe(maximaOf(f!))
  })
})
