import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/base/core/random'
import { createKeySorter } from '@/base/core/sortByKey'
import { dwell, DWELL, isDueToFold } from '@/base/layout/folding'
import { ORDER_ON, ORDER_ROUND, placeLabels, type LabelBoxes, type Obstacles } from '@/base/layout/placeLabels'
import { createSpread, REACH, type SpreadInput } from '@/base/layout/spread'

interface Box {
  x: number
  y: number
  w: number
  h: number
  weight: number
  kind?: number
}
const column = (boxes: readonly Box[], key: Exclude<keyof Box, 'kind'>) => Float32Array.from(boxes, (b) => b[key])

function spreadBoxes(boxes: readonly Box[]) {
  const input: SpreadInput = {
    count: boxes.length,
    homeX: column(boxes, 'x'),
    homeY: column(boxes, 'y'),
    halfWidth: column(boxes, 'w'),
    halfHeight: column(boxes, 'h'),
    weight: column(boxes, 'weight'),
    kind: Uint8Array.from(boxes, (b) => b.kind ?? 0),
  }
  const out = createSpread(boxes.length)
  out.run(input)
  return out
}

/** The largest overlap of any two placed boxes, pixels. */
function worstOverlap(
  boxes: readonly Box[],
  { x, y, stands }: { x: Float32Array; y: Float32Array; stands: Uint8Array },
): number {
  let worst = 0
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      if (stands[i] === 0 || stands[j] === 0) continue
      const across = boxes[i]!.w + boxes[j]!.w - Math.abs(x[i]! - x[j]!)
      const down = boxes[i]!.h + boxes[j]!.h - Math.abs(y[i]! - y[j]!)
      worst = Math.max(worst, Math.min(across, down))
    }
  }
  return worst
}

/** Tokens as drawn: about 36 by 23 pixels, scattered over part of a 1280 × 720 screen by a seed. */
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
const box = fc.record({
  x: fc.integer({ min: 0, max: 1280 }),
  y: fc.integer({ min: 0, max: 720 }),
  w: fc.integer({ min: 14, max: 22 }),
  h: fc.integer({ min: 9, max: 14 }),
  weight: fc.constantFrom(1, 2, 4),
})

const EVERYONE = fc.integer({ min: 2, max: 60 })

describe('spread', () => {
  it.each([
    ['anywhere on the screen', 80, 1],
    ['in the crowd round the ring', 60, 0.25],
    ['two thousand on one screen', 2000, 1],
    ['two thousand in a corner', 2000, 0.2],
  ])('leaves no overlap, and no box farther from home than its leader reaches, %s', (_, most, share) => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: most }), (s, count) => {
        const boxes = scatter(s, count, share).map((b, i) => ({ ...b, kind: i % 3 }))
        const out = spreadBoxes(boxes)
        expect(worstOverlap(boxes, out)).toBeLessThanOrEqual(1e-3)
        boxes.forEach((b, i) => {
          const speaker = out.under[i]!
          const away = Math.hypot(out.x[i]! - b.x, out.y[i]! - b.y)
          const holds =
            out.stands[i] === 1
              ? away <= REACH + 1e-3 && speaker === -1
              : speaker < 0 || (out.stands[speaker] === 1 && boxes[speaker]!.kind === b.kind)
          if (!holds) throw new Error(`box ${i} stands ${out.stands[i]}, ${away} pixels from home, under ${speaker}`)
        })
      }),
      {
        numRuns: most > 1000 ? 12 : 150,
        examples: [
          [1, most],
          [2, most],
        ],
      },
    )
  })

  it('finds room for all boxes that fit', () => {
    // A quarter of the screen easily holds thirty tokens, wherever their homes are in it.
    fc.assert(
      fc.property(seed, (s) => {
        const out = spreadBoxes(scatter(s, 30, 0.25))
        expect([...out.stands].every((stands) => stands === 1)).toBe(true)
      }),
    )
    expect([...spreadBoxes(scatter(4, 100, 1)).stands].every((stands) => stands === 1)).toBe(true)
  })

  it('separates boxes with the same home', () => {
    for (const n of [2, 3, 5, 8, 12]) {
      const boxes = Array.from({ length: n }, () => ({ x: 600, y: 300, w: 20, h: 13, weight: 1 }))
      const out = spreadBoxes(boxes)
      expect(worstOverlap(boxes, out), `${n} boxes`).toBe(0)
      expect([...out.stands].every((stands) => stands === 1)).toBe(true)
    }
  })

  it('gives the same result for the same input, also in a used workspace, and leaves free boxes at home', () => {
    const used = createSpread(60)
    fc.assert(
      fc.property(seed, EVERYONE, (s, count) => {
        const boxes = scatter(s, count, 0.4)
        const once = spreadBoxes(boxes)
        used.run({
          count,
          homeX: column(boxes, 'x'),
          homeY: column(boxes, 'y'),
          halfWidth: column(boxes, 'w'),
          halfHeight: column(boxes, 'h'),
          weight: column(boxes, 'weight'),
          kind: new Uint8Array(count),
        })
        expect([used.x.slice(0, count), used.y.slice(0, count), used.stands.slice(0, count)]).toEqual([
          once.x,
          once.y,
          once.stands,
        ])
      }),
    )
    const apart = [
      { x: 100, y: 100, w: 20, h: 13, weight: 1 },
      { x: 300, y: 100, w: 20, h: 13, weight: 1 },
    ]
    expect([...spreadBoxes(apart).x]).toEqual([100, 300])
  })

  it('moves the lighter box more, and of a crowd keeps the heaviest', () => {
    const { y } = spreadBoxes([
      { x: 100, y: 100, w: 20, h: 13, weight: 4 },
      { x: 100, y: 104, w: 20, h: 13, weight: 1 },
    ])
    expect(Math.abs(y[1]! - 104)).toBeGreaterThan(2 * Math.abs(y[0]! - 100))
    const crowd = Array.from({ length: 400 }, (_, i) => ({ x: 300, y: 300, w: 20, h: 13, weight: i === 399 ? 50 : 1 }))
    const out = spreadBoxes(crowd)
    expect(out.stands[399]).toBe(1)
    expect(Math.hypot(out.x[399]! - 300, out.y[399]! - 300)).toBeLessThan(30)
    expect(out.stands.reduce((a, b) => a + b, 0)).toBeLessThan(400)
  })
})

describe('sorting by key', () => {
  it('is that of the language, stable', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 1e6, noNaN: true }), { maxLength: 300 }), (keys) => {
        const order = new Int32Array(keys.length)
        createKeySorter(300).sort(keys, keys.length, order)
        const k = Float32Array.from(keys)
        expect([...order]).toEqual([...keys.keys()].sort((a, b) => k[b]! - k[a]! || a - b))
      }),
    )
  })
})

describe('folding', () => {
  it('is due when near, from afar earlier', () => {
    expect([isDueToFold(20, 26, 10), isDueToFold(40, 26, 10), isDueToFold(40, 26, 300)]).toEqual([true, false, true])
  })

  it('never happens while crossing the threshold to and fro, and soon at rest', () => {
    let waited = 0
    for (let frame = 0; frame < 600; frame++) {
      waited = dwell(waited, frame % 2 === 0, 1 / 60)
      expect(waited).toBeLessThan(DWELL)
    }
    let frames = 0
    for (waited = 0; waited < DWELL; frames++) waited = dwell(waited, true, 1 / 60)
    expect(frames).toBeLessThan(30)
  })
})

interface Label extends Box {
  group: number
  swing: number
}
const NONE: Obstacles = { count: 0, x: [], y: [], halfWidth: [], halfHeight: [] }
function place(labels: readonly Label[], blocks: readonly Box[], margin: number, apart: number) {
  const set = {
    count: labels.length,
    x: column(labels, 'x'),
    y: column(labels, 'y'),
    halfWidth: column(labels, 'w'),
    halfHeight: column(labels, 'h'),
    group: Int32Array.from(labels, (l) => l.group),
    order: Uint8Array.from(labels, (l) => (l.swing > 0 ? ORDER_ROUND : ORDER_ON)),
    reach: Float32Array.from(labels.flatMap((l) => [l.swing, l.swing, l.swing, l.swing])),
    host: new Int32Array(labels.length).fill(-1),
    air: new Float32Array(labels.length),
    side: new Int8Array(labels.length).fill(-1),
    stands: new Uint8Array(labels.length).fill(7),
  } satisfies LabelBoxes
  const obstacles: Obstacles = {
    count: blocks.length,
    x: column(blocks, 'x'),
    y: column(blocks, 'y'),
    halfWidth: column(blocks, 'w'),
    halfHeight: column(blocks, 'h'),
  }
  placeLabels(set, obstacles, NONE, margin, apart)
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
  it('never lets a label touch another or an obstacle, and keeps names of one river apart', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 60 }),
        fc.array(box, { maxLength: 40 }),
        fc.integer({ min: 0, max: 6 }),
        (labels, blocks, margin) => {
          const set = place(labels, blocks, margin, 220)
          for (let i = 0; i < labels.length; i++) {
            expect([0, 1]).toContain(set.stands[i])
            if (set.stands[i] === 0) continue
            const [l, x, y] = [labels[i]!, set.x[i]!, set.y[i]!]
            for (const b of blocks)
              expect(
                Math.abs(x - b.x) >= l.w + b.w + margin - 0.01 || Math.abs(y - b.y) >= l.h + b.h + margin - 0.01,
              ).toBe(true)
            for (let k = 0; k < i; k++) {
              if (set.stands[k] === 0) continue
              const [m, dx, dy] = [labels[k]!, Math.abs(x - set.x[k]!), Math.abs(y - set.y[k]!)]
              expect(dx >= l.w + m.w + margin || dy >= l.h + m.h + margin).toBe(true)
              if (l.group >= 0 && l.group === m.group) expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(220)
            }
            // It is still at its point: on it, or on one side of it.
            const off = l.swing === 0 ? 0 : Math.max(Math.abs(x - l.x) - l.w, Math.abs(y - l.y) - l.h)
            expect(off).toBeCloseTo(l.swing, 3)
            if (l.swing === 0) expect([x, y]).toEqual([l.x, l.y])
          }
        },
      ),
    )
  })

  it('prefers the more important, and always places the first that is free', () => {
    const one: Label = { x: 100, y: 100, w: 40, h: 8, weight: 1, group: -1, swing: 0 }
    expect([...place([one, { ...one, x: 120 }, { ...one, x: 400 }], [], 4, 0).stands]).toEqual([1, 0, 1])
    expect([...place([one], [{ ...one, x: 110 }], 4, 0).stands]).toEqual([0])
  })

  it('tries the other sides of its point before it is dropped', () => {
    const swinging: Label = { x: 300, y: 300, w: 40, h: 8, weight: 1, group: -1, swing: 20 }
    const set = place(
      Array.from({ length: 5 }, () => swinging),
      [],
      0,
      0,
    )
    expect([...set.stands]).toEqual([1, 1, 1, 1, 0])
    expect(new Set(Array.from({ length: 4 }, (_, i) => `${set.x[i]},${set.y[i]}`)).size).toBe(4)
    expect(set.y[0]).toBeLessThan(300)
  })
})
