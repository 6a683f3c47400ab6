import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FloodQueue } from '../../../../scripts/terrain/floodQueue'
import { drain } from '../../../../scripts/terrain/flow'

function drained(queue: FloodQueue): number[] {
  const cells: number[] = []
  while (!queue.empty) cells.push(queue.pop())
  return cells
}

describe('the queue of a flood', () => {
  it('gives all cells by key, and those of one key by number', () => {
    // Few different keys, so that many are equal.
    const keys = fc.array(
      fc.integer({ min: 640, max: 660 }).map((n) => n / 2),
      { minLength: 1, maxLength: 400 },
    )
    fc.assert(
      fc.property(keys, (list) => {
        const queue = new FloodQueue(Float64Array.from(list))
        list.forEach((_, cell) => queue.push(cell))
        const sorted = [...list.keys()].sort((a, b) => list[a]! - list[b]! || a - b)
        expect(drained(queue)).toEqual(sorted)
      }),
    )
  })

  it('takes cells while it is emptied, also with keys raised above the highest', () => {
    const keys = Float64Array.from({ length: 300 }, (_, i) => (i * 7) % 300)
    const queue = new FloodQueue(keys)
    queue.push(0)
    const popped: number[] = []
    for (let n = 1; !queue.empty; n++) {
      const cell = queue.pop()
      popped.push(keys[cell]!)
      if (n >= keys.length) continue
      keys[n] = Math.max(keys[n]!, keys[cell]! + 5)
      queue.push(n)
    }
    expect(popped).toHaveLength(300)
    expect(popped).toEqual([...popped].sort((a, b) => a - b))
    expect(popped.at(-1)).toBeGreaterThan(300)
  })

  it('has nothing to give when it is empty', () => {
    expect(() => new FloodQueue(new Float64Array(4)).pop()).toThrow(/expected a cell/)
  })
})

describe('drain', () => {
  /** Heights of a small grid, by rows; only the corner top left is an outlet. */
  const flow = (rows: readonly (readonly number[])[]) => {
    const outlets = new Uint8Array(rows.length ** 2)
    outlets[0] = 1
    return drain(Float64Array.from(rows.flat()), rows.length, outlets)
  }

  it('sends every cell to its steepest neighbour, and a diagonal has farther to fall', () => {
    const { receiver, order } = flow([
      [0, 1, 2],
      [1, 1.4, 3],
      [2, 3, 4],
    ])
    // From the middle, 1.4 m over a diagonal are 0.99 m a cell, more than the 0.4 m to either side.
    expect([...receiver]).toEqual([0, 0, 1, 0, 0, 4, 3, 4, 4])
    expect(order[0]).toBe(0)
    for (const [n, cell] of order.entries()) if (n > 0) expect(order.indexOf(receiver[cell]!)).toBeLessThan(n)
  })

  it('drains a hollow over its lowest sill', () => {
    const { receiver } = flow([
      [0, 3, 9, 9],
      [6, 7, 9, 9],
      [9, 9, 1, 9],
      [9, 9, 9, 8],
    ])
    // The hollow of 1 m is left at 7 m, lower than the corner of 8 m; that corner runs into the hollow.
    expect(receiver[10]).toBe(5)
    expect(receiver[15]).toBe(10)
  })
})
