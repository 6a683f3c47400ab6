import { expect, it } from 'vitest'
import { placeLabels, type LabelBoxes, type Obstacles } from '@/layout/placeLabels'

const label = (): LabelBoxes => ({
  count: 1,
  x: new Float32Array([100]),
  y: new Float32Array([100]),
  halfWidth: new Float32Array([30]),
  halfHeight: new Float32Array([8]),
  group: new Int32Array([-1]),
  swing: new Float32Array([4]),
  side: new Int8Array([-1]),
  stands: new Uint8Array(1),
})
const obstacle = (x: number, y: number): Obstacles => ({ count: 1, x: [x], y: [y], halfWidth: [20], halfHeight: [6] })
const nothing: Obstacles = { count: 0, x: [], y: [], halfWidth: [], halfHeight: [] }

it('keeps the side of a label while it is free, though a better one has come free', () => {
  const one = label()
  const place = (o: Obstacles) => {
    one.x[0] = 100
    one.y[0] = 100
    placeLabels(one, o, { ...o, count: 0 }, 2, 0)
    return [one.stands[0], one.side[0], one.x[0], one.y[0]]
  }
  expect(place(nothing)).toEqual([1, 0, 100, 88])
  // A token above drives it below; when the token has gone, it stays there.
  expect(place(obstacle(100, 88))).toEqual([1, 1, 100, 112])
  expect(place(nothing)).toEqual([1, 1, 100, 112])
  // A token below drives it up again.
  expect(place(obstacle(100, 112))).toEqual([1, 0, 100, 88])
})
