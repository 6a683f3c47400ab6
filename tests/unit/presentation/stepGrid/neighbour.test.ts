import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighbour, type Way } from '@/presentation/stepGrid/neighbour'

/** Chapters with these numbers of cards, laid out in rows of `columns`. */
function laidOut(chapters: readonly number[], columns: number): { x: number; y: number }[] {
  let row = 0
  return chapters.flatMap((cards) => {
    const first = row
    row += Math.ceil(cards / columns)
    return Array.from({ length: cards }, (_, i) => ({
      x: (i % columns) * 100,
      y: (first + Math.floor(i / columns)) * 80,
    }))
  })
}

describe('moving about the step grid', () => {
  const grid = laidOut([5, 2, 4], 3)

  it('moves by rows, also across chapters of different length', () => {
    const go = (from: number, ...ways: Way[]) => ways.reduce((at, way) => neighbour(grid, at, way), from)
    expect(go(0, 'next', 'next', 'next')).toBe(3)
    expect(go(1, 'below')).toBe(4)
    expect(go(2, 'below'), 'the nearest of a shorter row').toBe(4)
    expect(go(4, 'below')).toBe(6)
    expect(go(6, 'below', 'above')).toBe(6)
    expect(go(0, 'above')).toBe(0)
    expect(go(10, 'below')).toBe(10)
    expect(go(5, 'first')).toBe(0)
    expect(go(5, 'last')).toBe(10)
  })

  it('never leaves the grid, and reaches every card with the arrows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.constantFrom<Way>('next', 'previous', 'above', 'below')),
        (chapters, columns, ways) => {
          const spots = laidOut(chapters, columns)
          let at = 0
          for (const way of ways) {
            const next = neighbour(spots, at, way)
            expect(spots[next]).toBeDefined()
            if (way === 'below' && next !== at) expect(spots[next]!.y).toBe(spots[at]!.y + 80)
            if (way === 'above' && next !== at) expect(spots[next]!.y).toBe(spots[at]!.y - 80)
            at = next
          }
          let seen = 0
          for (let i = 0; neighbour(spots, i, 'next') !== i; i = neighbour(spots, i, 'next')) seen++
          expect(seen).toBe(spots.length - 1)
        },
      ),
    )
  })

  it('stays put where there is nothing', () => {
    expect(neighbour([], 0, 'below')).toBe(0)
  })
})
