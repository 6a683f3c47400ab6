import { describe, expect, it } from 'vitest'
import { ORDER_BESIDE, ORDER_ROUND, placeLabels, type LabelBoxes, type Obstacles } from '@/base/layout/placeLabels'

const label = (): LabelBoxes => ({
  count: 1,
  x: new Float32Array([100]),
  y: new Float32Array([100]),
  halfWidth: new Float32Array([30]),
  halfHeight: new Float32Array([8]),
  group: new Int32Array([-1]),
  order: new Uint8Array([ORDER_ROUND]),
  reach: new Float32Array([4, 4, 4, 4]),
  host: new Int32Array([-1]),
  air: new Float32Array(1),
  side: new Int8Array([-1]),
  stands: new Uint8Array(1),
})
const obstacle = (x: number, y: number): Obstacles => ({ count: 1, x: [x], y: [y], halfWidth: [20], halfHeight: [6] })
const nothing: Obstacles = { count: 0, x: [], y: [], halfWidth: [], halfHeight: [] }

it('keeps the side of a label while it is free, even if a better one becomes free', () => {
  const one = label()
  const place = (o: Obstacles) => {
    one.x[0] = 100
    one.y[0] = 100
    placeLabels(one, o, { ...o, count: 0 }, 2, 0)
    return [one.stands[0], one.side[0], one.x[0], one.y[0]]
  }
  expect(place(nothing)).toEqual([1, 0, 100, 88])
  // A token above pushes it below; when the token has gone, it stays there.
  expect(place(obstacle(100, 88))).toEqual([1, 1, 100, 112])
  expect(place(nothing)).toEqual([1, 1, 100, 112])
  // A token below pushes it up again.
  expect(place(obstacle(100, 112))).toEqual([1, 0, 100, 88])
})

describe('the name of a token', () => {
  /** A token 36 pixels wide at (100, 100), whose name keeps 5 pixels from all others. */
  const token = { x: 100, y: 100, halfWidth: 18, halfHeight: 11 }
  const place = (others: readonly (typeof token)[], last = -1) => {
    const all = [token, ...others]
    const one: LabelBoxes = {
      ...label(),
      halfWidth: new Float32Array([16]),
      order: new Uint8Array([ORDER_BESIDE]),
      reach: new Float32Array([99, 14, 21, 25]),
      host: new Int32Array([0]),
      air: new Float32Array([5]),
      side: new Int8Array([last]),
    }
    const column = (key: keyof typeof token) => all.map((o) => o[key])
    placeLabels(
      one,
      {
        count: all.length,
        x: column('x'),
        y: column('y'),
        halfWidth: column('halfWidth'),
        halfHeight: column('halfHeight'),
      },
      nothing,
      2,
      0,
    )
    return one.stands[0] === 1 ? [one.x[0], one.y[0]] : null
  }
  const right = { ...token, x: 142 }
  const left = { ...token, x: 58 }

  it('is placed to the right, else to the left, else below, never above', () => {
    expect(place([])).toEqual([137, 100])
    expect(place([right])).toEqual([59, 100])
    expect(place([right, left])).toEqual([100, 122])
    expect(place([right, left, { ...token, y: 130 }])).toBeNull()
  })

  it('may be close to its own token, but not to that of another', () => {
    // Its right end is at 153: a frame that begins at 160 leaves the required seven pixels, at 159 it does not.
    expect(place([{ ...token, x: 178 }])).toEqual([137, 100])
    expect(place([{ ...token, x: 177 }])).toEqual([59, 100])
  })

  it('stays to the left when the right comes free', () => {
    expect(place([], 3)).toEqual([59, 100])
  })
})
