import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthsAlong, smoothLine } from '@/base/geo/polyline'
import { armsOf, tailOf } from '@/picture/axes/arms'
import { reachedAt, type AxisPath } from '@/picture/axes/axisPath'
import { ARROW, neckMetres, neckPixels, ribbonMetres, ribbonOf, taper, type Ribbon } from '@/picture/axes/ribbon'
import { LEAST_SHARE, swellOf, unitsAt, widthShare } from '@/picture/axes/swell'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const arms = armsOf(record.axes, record.tracks)
const august = arms.filter((a) => a.axis.item.id.startsWith('axis.08'))
const LEAST = 22
const MOST = 36

/** Left and right edge of the ribbon at sample i, `half` metres wide on either side where there is space. */
function edges({ line, direction, left, right }: Ribbon, i: number, half: number): [number, number, number, number] {
  const [x, z] = [line[i * 2]!, line[i * 2 + 1]!]
  const [nx, nz] = [-direction[i * 2 + 1]!, direction[i * 2]!]
  // As in the shader: side -1 uses the first of the two spaces.
  const [a, b] = [Math.min(half, left[i]!), Math.min(half, right[i]!)]
  return [x - nx * a, z - nz * a, x + nx * b, z + nz * b]
}

/** The smallest forward step of either edge between two samples, as a share of the step of the centre line. */
function leastAdvance(ribbon: Ribbon, half: number): number {
  let least = Infinity
  for (let i = 0; i + 1 < ribbon.times.length; i++) {
    const [a, b] = [edges(ribbon, i, half), edges(ribbon, i + 1, half)]
    const dx = ribbon.line[i * 2 + 2]! - ribbon.line[i * 2]!
    const dz = ribbon.line[i * 2 + 3]! - ribbon.line[i * 2 + 1]!
    const step2 = dx * dx + dz * dz
    if (step2 < 1) continue
    for (const k of [0, 2]) least = Math.min(least, ((b[k]! - a[k]!) * dx + (b[k + 1]! - a[k + 1]!) * dz) / step2)
  }
  return least
}

describe('the ribbon of an arm', () => {
  it.each(arms.map((a) => [a.axis.item.id, a] as const))('%s never folds over itself, however wide', (_, arm) => {
    const ribbon = ribbonOf(arm.path)
    for (const half of [20, 100, 400, 1200]) expect(leastAdvance(ribbon, half), `${half} m`).toBeGreaterThan(-0.05)
  })

  it('of any path never folds, keeps its ends and stays near the path', () => {
    const coordinate = fc.integer({ min: -20_000, max: 20_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 7 }), (knots) => {
        fc.pre(knots.every((k, i) => i === 0 || Math.hypot(k[0] - knots[i - 1]![0], k[1] - knots[i - 1]![1]) > 1500))
        const line = smoothLine(Float64Array.from(knots.flat()), 100, false)
        const along = lengthsAlong(line)
        const path: AxisPath = { line, along, times: along.map((metres) => metres / 2) }
        const ribbon = ribbonOf(path)
        expect(leastAdvance(ribbon, 600)).toBeGreaterThan(-0.05)
        for (let i = 0; i < 2; i++) {
          expect(ribbon.line[i]).toBeCloseTo(line[i]!, 6)
          expect(ribbon.line.at(i - 2)).toBeCloseTo(line.at(i - 2)!, 6)
        }
        for (let i = 1; i < ribbon.times.length; i++) {
          expect(ribbon.times[i]!).toBeGreaterThanOrEqual(ribbon.times[i - 1]!)
          for (const space of [ribbon.left, ribbon.right])
            expect(Math.abs(space[i]! - space[i - 1]!)).toBeLessThanOrEqual(40 + 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('goes where the leading unit went, within 250 m of its path', () => {
    for (const { path, axis } of arms) {
      const ribbon = ribbonOf(path)
      const { line, times } = ribbon
      let farthest = 0
      for (let i = 0; i < times.length; i++) {
        let nearest = Infinity
        for (let k = 0; k < path.along.length; k++)
          nearest = Math.min(
            nearest,
            Math.hypot(path.line[k * 2]! - line[i * 2]!, path.line[k * 2 + 1]! - line[i * 2 + 1]!),
          )
        farthest = Math.max(farthest, nearest)
      }
      expect(farthest, axis.item.id).toBeLessThan(250)
      expect(ribbonMetres(ribbon, 0)).toBe(0)
      expect(ribbonMetres(ribbon, path.along.at(-1)!)).toBeCloseTo((times.length - 1) * ribbon.spacing, 6)
    }
  })
})

describe('the width of an arrow', () => {
  const shares = [LEAST_SHARE, 0.8, 1]

  it('stays between a minimum and a maximum number of pixels at every distance', () => {
    for (const { axis } of arms)
      for (const share of shares)
        for (let metresPerPixel = 0.2; metresPerPixel < 400; metresPerPixel *= 1.2) {
          const pixels = neckPixels(axis.item.widthM, share, metresPerPixel, LEAST, MOST)
          expect(pixels).toBeGreaterThanOrEqual(8)
          expect(pixels).toBeLessThanOrEqual(MOST * 1.12)
        }
  })

  it('keeps the order of the arms at every distance, and never grows as the eye moves away', () => {
    for (let a = 300; a < 1000; a += 100) {
      let last = Infinity
      for (let metresPerPixel = 0.2; metresPerPixel < 400; metresPerPixel *= 1.2) {
        const pixels = neckPixels(a, 1, metresPerPixel, LEAST, MOST)
        expect(neckPixels(a + 100, 1, metresPerPixel, LEAST, MOST)).toBeGreaterThan(pixels)
        expect(pixels).toBeLessThanOrEqual(last)
        last = pixels
      }
    }
  })

  it('tapers steadily from the neck to the tail', () => {
    expect([taper(0), taper(1)]).toEqual([ARROW.tailShare, 1])
    for (let u = 0.01; u <= 1; u += 0.01) expect(taper(u)).toBeGreaterThan(taper(u - 0.01))
  })

  it('is thin while the arrow is short: no head without a body', () => {
    for (let visible = 0; visible < 20_000; visible += 100) {
      const neck = neckMetres(900, visible)
      expect(neck).toBeLessThanOrEqual(900)
      expect(neck * ARROW.headLength).toBeLessThanOrEqual(visible * 0.45 + 1e-9)
    }
  })
})

describe('an arrow in time', () => {
  it.each(august.map((a) => [a.axis.item.id, a] as const))('%s moves and widens without a jump', (_, arm) => {
    const swell = swellOf(arm.axis, arm.path, record.tracks)
    const shown = (t: number) => {
      const head = reachedAt(arm.path, t)
      return { head, tail: tailOf(arm, head), share: widthShare(unitsAt(swell, t), swell.joins.length) }
    }
    const largest = { head: 0, share: 0 }
    let before = shown(arm.axis.from)
    for (let t = arm.axis.from + 300; t <= arm.axis.until; t += 300) {
      const now = shown(t)
      if (now.tail < before.tail || now.head < before.head || now.share < before.share) expect([t, now]).toBe(before)
      if (now.tail > now.head) expect(now.tail).toBeLessThanOrEqual(now.head)
      largest.head = Math.max(largest.head, now.head - before.head)
      largest.share = Math.max(largest.share, now.share - before.share)
      before = now
    }
    // In five minutes of battle nobody moved faster than 60 km/h.
    expect(largest.head).toBeLessThan(5000)
    expect(largest.share).toBeLessThan(0.03)
  })

  it('leaves out its approach march: the 9th Brigade is drawn from where it met the enemy', () => {
    const north = arms.find((a) => a.axis.item.id === 'axis.08.north')!
    expect(north.approach).toBeGreaterThan(3000)
    const head = reachedAt(north.path, at('1939-08-24T12:00'))
    expect(head).toBeGreaterThan(north.approach + 5000)
    expect(tailOf(north, head)).toBe(north.approach)
    // While it marches up, only the last 5 km are drawn.
    expect(tailOf(north, 5000)).toBe(0)
    expect(tailOf(north, north.approach)).toBe(Math.max(north.approach - 5000, 0))
  })
})
