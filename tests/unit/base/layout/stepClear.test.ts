import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORDER_ROUND, placeLabels, SIDE, type Obstacles } from '@/base/layout/placeLabels'
import { STEP, stepClear } from '@/base/layout/stepClear'
import { coveredRects, writeCoveredRects } from '@/state/ports/coveredRects'

const PAGE = { width: 1280, height: 720 }
const rect = (left: number, top: number, width: number, height: number): Obstacles => ({
  count: 1,
  x: [left + width / 2],
  y: [top + height / 2],
  halfWidth: [width / 2],
  halfHeight: [height / 2],
})
const step = (x: number, y: number, covered: Obstacles) => {
  const [xs, ys] = [Float32Array.of(x), Float32Array.of(y)]
  stepClear(0, xs, ys, 17, 13, covered, PAGE.width, PAGE.height)
  return [xs[0]!, ys[0]!] as const
}
const lies = (x: number, y: number, o: Obstacles) =>
  Math.abs(x - o.x[0]!) < 17 + o.halfWidth[0]! - 1e-3 && Math.abs(y - o.y[0]!) < 13 + o.halfHeight[0]! - 1e-3

describe('a token under a panel', () => {
  const TOOLBAR = rect(720, 12, 548, 48)
  it('steps down from under the toolbar, since there is no page above', () => {
    expect(step(870, 15, TOOLBAR)).toEqual([870, 73])
    expect(step(870, 58, TOOLBAR)).toEqual([870, 73])
  })

  it('steps aside, up, or not at all, whichever is nearest within its reach', () => {
    const title = rect(12, 12, 316, 224)
    expect(step(320, 120, title)).toEqual([345, 120])
    expect(step(150, 225, title)).toEqual([150, 249])
    expect(step(150, 120, title)).toEqual([150, 120])
    expect(step(640, 600, rect(12, 588, 1256, 120))).toEqual([640, 575])
  })

  it('is clear of them afterwards or stays where it was, never moves farther than its reach, and never off the page', () => {
    const size = fc.integer({ min: 20, max: 600 })
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 1260 }),
        fc.integer({ min: 20, max: 700 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 700 }),
        size,
        size,
        (x, y, left, top, width, height) => {
          const covered = rect(left, top, width, height)
          const [toX, toY] = step(x, y, covered)
          if (!lies(x, y, covered)) expect([toX, toY]).toEqual([x, y])
          else if (toX === x && toY === y) return
          expect(Math.abs(toX - x) + Math.abs(toY - y)).toBeLessThanOrEqual(STEP)
          expect(lies(toX, toY, covered)).toBe(false)
          if (lies(x, y, covered))
            expect(
              toX >= Math.min(17, x) &&
                toX <= Math.max(PAGE.width - 17, x) &&
                toY >= Math.min(13, y) &&
                toY <= Math.max(PAGE.height - 13, y),
            ).toBe(true)
        },
      ),
    )
  })
})

describe('a name under a panel', () => {
  it('is placed on the side that is free, or not at all', () => {
    const one = (x: number, y: number, swing: number) => ({
      count: 1,
      x: Float32Array.of(x),
      y: Float32Array.of(y),
      halfWidth: Float32Array.of(40),
      halfHeight: Float32Array.of(9),
      group: Int32Array.of(-1),
      order: Uint8Array.of(ORDER_ROUND),
      reach: new Float32Array(4).fill(swing),
      host: Int32Array.of(-1),
      air: new Float32Array(1),
      side: Int8Array.of(-1),
      stands: new Uint8Array(1),
    })
    const none = { ...rect(0, 0, 1, 1), count: 0 }
    const bar = rect(12, 588, 1256, 120)
    const under = one(640, 600, 6)
    placeLabels(under, none, bar, 2, 0)
    expect(under.stands[0]).toBe(0)
    const above = one(640, 590, 6)
    placeLabels(above, none, bar, 2, 0)
    expect([above.stands[0], above.y[0]]).toEqual([1, 575])
    placeLabels(under, none, none, 2, 0)
    expect(under.stands[0]).toBe(1)
    // The callout at a place stands above its dot, where the name would be.
    const named = one(640, 300, 4)
    placeLabels(named, none, none, 2, 0, rect(560, 230, 160, 70))
    expect([named.stands[0], named.side[0]]).toEqual([1, SIDE.below])
  })
})

describe('what is covered', () => {
  it('is signalled when it changes, and only then; hidden panels do not count', () => {
    let signals = 0
    const listener = () => signals++
    const stop = coveredRects.changed.subscribe(listener)
    const title = { left: 12, top: 12, width: 316, height: 224 }
    writeCoveredRects([title, { left: 0, top: 0, width: 0, height: 0 }])
    writeCoveredRects([title])
    expect([signals, coveredRects.count, coveredRects.x[0], coveredRects.halfHeight[0]]).toEqual([1, 1, 170, 112])
    writeCoveredRects([{ ...title, height: 226 }])
    writeCoveredRects([])
    expect([signals, coveredRects.count]).toEqual([3, 0])
    stop()
  })
})
