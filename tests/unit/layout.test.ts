import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type LabelBoxes, type Obstacles } from '@/layout/placeLabels'
import { spread, type SpreadInput } from '@/layout/spread'
import { createRandom } from '@/core/random'

interface Box {
  x: number
  y: number
  w: number
  h: number
  weight: number
}
const column = (boxes: readonly Box[], key: keyof Box) => Float32Array.from(boxes, (b) => b[key])

function spreadBoxes(boxes: readonly Box[]) {
  const input: SpreadInput = {
    count: boxes.length,
    homeX: column(boxes, 'x'),
    homeY: column(boxes, 'y'),
    halfWidth: column(boxes, 'w'),
    halfHeight: column(boxes, 'h'),
    weight: column(boxes, 'weight'),
  }
  const [x, y] = [new Float32Array(boxes.length).fill(NaN), new Float32Array(boxes.length).fill(NaN)]
  spread(input, x, y)
  return { x, y }
}

/** The deepest overlap of any two boxes, pixels. */
function worstOverlap(boxes: readonly Box[], { x, y }: { x: Float32Array; y: Float32Array }): number {
  let worst = 0
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const across = boxes[i]!.w + boxes[j]!.w - Math.abs(x[i]! - x[j]!)
      const down = boxes[i]!.h + boxes[j]!.h - Math.abs(y[i]! - y[j]!)
      worst = Math.max(worst, Math.min(across, down))
    }
  }
  return worst
}

/** Tokens as they are drawn: about 36 by 23 pixels, scattered over a part of a 1280 × 720 screen by a seed. */
function scatter(seed: number, count: number, share: number): Box[] {
  const random = createRandom(seed)
  const between = (low: number, high: number) => low + random() * (high - low)
  return Array.from({ length: count }, () => ({
    x: between(0, 1280 * share),
    y: between(0, 720 * share),
    w: between(14, 22),
    h: between(9, 14),
    weight: [1, 2, 4][Math.floor(random() * 3)]!,
  }))
}
const seed = fc.integer({ min: 0, max: 2 ** 31 })
const box = fc.record({ x: fc.integer({ min: 0, max: 1280 }), y: fc.integer({ min: 0, max: 720 }), w: fc.integer({ min: 14, max: 22 }), h: fc.integer({ min: 9, max: 14 }), weight: fc.constantFrom(1, 2, 4) })

describe('spread', () => {
  it.each([
    ['anywhere on the screen', 80, 1],
    ['in the crowd round the ring', 50, 0.25],
  ])('leaves no box on another, %s', (_, most, share) => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: most }), (s, count) => {
        const boxes = scatter(s, count, share)
        expect(worstOverlap(boxes, spreadBoxes(boxes))).toBeLessThanOrEqual(0.5)
      }),
      { numRuns: 250, examples: [[1, most], [2, most], [3, most]] },
    )
  })

  it('parts boxes with the same home', () => {
    for (const n of [2, 3, 5, 8, 12]) {
      const boxes = Array.from({ length: n }, () => ({ x: 600, y: 300, w: 20, h: 13, weight: 1 }))
      expect(worstOverlap(boxes, spreadBoxes(boxes)), `${n} boxes`).toBeLessThanOrEqual(0.5)
    }
  })

  it('gives the same for the same, and leaves free boxes at home', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 40 }), (s, count) => {
        const boxes = scatter(s, count, 0.4)
        expect(spreadBoxes(boxes)).toEqual(spreadBoxes(boxes))
      }),
    )
    const apart = [{ x: 100, y: 100, w: 20, h: 13, weight: 1 }, { x: 300, y: 100, w: 20, h: 13, weight: 1 }]
    expect([...spreadBoxes(apart).x]).toEqual([100, 300])
  })

  it('moves the lighter box more', () => {
    const { y } = spreadBoxes([{ x: 100, y: 100, w: 20, h: 13, weight: 4 }, { x: 100, y: 104, w: 20, h: 13, weight: 1 }])
    expect(Math.abs(y[1]! - 104)).toBeGreaterThan(2 * Math.abs(y[0]! - 100))
  })
})

interface Label extends Box {
  group: number
  swing: number
}
function place(labels: readonly Label[], blocks: readonly Box[], margin: number, apart: number) {
  const set = {
    count: labels.length,
    x: column(labels, 'x'),
    y: column(labels, 'y'),
    halfWidth: column(labels, 'w'),
    halfHeight: column(labels, 'h'),
    group: Int32Array.from(labels, (l) => l.group),
    swing: Float32Array.from(labels, (l) => l.swing),
    stands: new Uint8Array(labels.length).fill(7),
  } satisfies LabelBoxes
  const obstacles: Obstacles = { count: blocks.length, x: column(blocks, 'x'), y: column(blocks, 'y'), halfWidth: column(blocks, 'w'), halfHeight: column(blocks, 'h') }
  placeLabels(set, obstacles, margin, apart)
  return set
}
const label = fc.record({
  x: fc.integer({ min: 0, max: 1280 }),
  y: fc.integer({ min: 0, max: 720 }),
  w: fc.integer({ min: 15, max: 80 }),
  h: fc.integer({ min: 6, max: 12 }),
  weight: fc.constant(1),
  group: fc.constantFrom(-1, -1, 0, 1),
  swing: fc.constantFrom(0, 0, 6, 14),
})

describe('placeLabels', () => {
  it('never lets a standing label touch another or an obstacle, and keeps names of one river apart', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), fc.array(box, { maxLength: 40 }), fc.integer({ min: 0, max: 6 }), (labels, blocks, margin) => {
        const set = place(labels, blocks, margin, 220)
        for (let i = 0; i < labels.length; i++) {
          expect([0, 1]).toContain(set.stands[i])
          if (set.stands[i] === 0) continue
          const [l, x, y] = [labels[i]!, set.x[i]!, set.y[i]!]
          for (const b of blocks) expect(Math.abs(x - b.x) >= l.w + b.w + margin - 0.01 || Math.abs(y - b.y) >= l.h + b.h + margin - 0.01).toBe(true)
          for (let k = 0; k < i; k++) {
            if (set.stands[k] === 0) continue
            const [m, dx, dy] = [labels[k]!, Math.abs(x - set.x[k]!), Math.abs(y - set.y[k]!)]
            expect(dx >= l.w + m.w + margin || dy >= l.h + m.h + margin).toBe(true)
            if (l.group >= 0 && l.group === m.group) expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(220)
          }
          // It still stands by its point: on it, or on one side of it at its swing.
          const off = l.swing === 0 ? 0 : Math.max(Math.abs(x - l.x) - l.w, Math.abs(y - l.y) - l.h)
          expect(off).toBeCloseTo(l.swing, 3)
          if (l.swing === 0) expect([x, y]).toEqual([l.x, l.y])
        }
      }),
    )
  })

  it('prefers the more important, and always places the first that is free', () => {
    const one: Label = { x: 100, y: 100, w: 40, h: 8, weight: 1, group: -1, swing: 0 }
    expect([...place([one, { ...one, x: 120 }, { ...one, x: 400 }], [], 4, 0).stands]).toEqual([1, 0, 1])
    expect([...place([one], [{ ...one, x: 110 }], 4, 0).stands]).toEqual([0])
  })

  it('tries the other sides of its point before it gives way', () => {
    const swinging: Label = { x: 300, y: 300, w: 40, h: 8, weight: 1, group: -1, swing: 20 }
    const set = place(Array.from({ length: 5 }, () => swinging), [], 0, 0)
    expect([...set.stands]).toEqual([1, 1, 1, 1, 0])
    expect(new Set(Array.from({ length: 4 }, (_, i) => `${set.x[i]},${set.y[i]}`)).size).toBe(4)
    expect(set.y[0]).toBeLessThan(300)
  })
})
