import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { BULGE, EARTH_RADIUS } from '@/ground/sight/curvature'
import { lineOfSight, sightGround } from '@/ground/sight/lineOfSight'
import { seenAt, viewshed } from '@/ground/sight/viewshed'
import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { loadGround } from '../../../helpers/committed'

const ground = loadGround()
const sight = sightGround(ground)
const flat: Ground = {
  battlefield: { posts: 65, spacing: 512, west: -16_384, north: -16_384, heights: new Float32Array(65 * 65).fill(700) },
  region: { posts: 33, spacing: 6144, west: -98_304, north: -98_304, heights: new Float32Array(33 * 33).fill(700) },
  reference: 700,
}

/** Samples the line at every metre: the simplest way. Metres of the ground above the line at its highest point. */
function bruteForce(ax: number, az: number, eye: number, bx: number, bz: number, target: number): number {
  const d = Math.hypot(bx - ax, bz - az)
  const from = heightAt(ground, ax, az) + eye
  const to = heightAt(ground, bx, bz) + target
  const n = Math.ceil(d)
  let most = -Infinity
  for (let i = 1; i < n; i++) {
    const s = (d * i) / n
    const u = i / n
    const line = from + (to - from) * u - BULGE * s * (d - s)
    most = Math.max(most, heightAt(ground, ax + (bx - ax) * u, az + (bz - az) * u) - line)
  }
  return most
}

const point = fc.tuple(
  fc.double({ min: -38_000, max: 38_000, noNaN: true }),
  fc.double({ min: -38_000, max: 38_000, noNaN: true }),
)
const near = fc.tuple(
  fc.double({ min: -6_000, max: 6_000, noNaN: true }),
  fc.double({ min: -6_000, max: 6_000, noNaN: true }),
)
const height = fc.double({ min: 0, max: 80, noNaN: true })

describe('lineOfSight', () => {
  it('finds the same highest ground as metre steps, on both fields and across their seam', () => {
    fc.assert(
      fc.property(point, near, height, height, ([ax, az], [dx, dz], eye, target) => {
        fc.pre(Math.hypot(dx, dz) > 50)
        const exact = lineOfSight(sight, ax, az, eye, ax + dx, az + dz, target)
        const steps = bruteForce(ax, az, eye, ax + dx, az + dz, target)
        // Metre steps miss the edge of a ridge by no more than its slope allows.
        expect(exact.crest!.aboveM).toBeGreaterThan(steps - 1e-6)
        expect(exact.crest!.aboveM).toBeLessThan(Math.max(steps, -1e-6) + 1.5)
        if (Math.abs(steps) > 1.5) expect(exact.visible).toBe(steps <= 0)
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same answer from both ends', () => {
    fc.assert(
      fc.property(point, near, height, height, ([ax, az], [dx, dz], eye, target) => {
        const there = lineOfSight(sight, ax, az, eye, ax + dx, az + dz, target)
        const back = lineOfSight(sight, ax + dx, az + dz, target, ax, az, eye)
        expect(back.visible).toBe(there.visible)
        expect(back.crest?.aboveM).toBe(there.crest?.aboveM)
      }),
      { numRuns: 300 },
    )
  })

  it('never loses what a lower eye saw', () => {
    fc.assert(
      fc.property(point, near, height, height, ([ax, az], [dx, dz], eye, target) => {
        const low = lineOfSight(sight, ax, az, eye, ax + dx, az + dz, target)
        const high = lineOfSight(sight, ax, az, eye + 5, ax + dx, az + dz, target)
        if (low.visible) expect(high.visible).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('has the horizon of a flat sea where geometry puts it', () => {
    // Two eyes 10 m up see each other up to 2·√(2·h·R/(1−k)), 24.2 km.
    const limit = 2 * Math.sqrt((2 * 10 * EARTH_RADIUS) / (1 - 0.13))
    const sea = sightGround(flat)
    expect(lineOfSight(sea, -12_000, 0, 10, -12_000 + limit - 20, 0, 10).visible).toBe(true)
    expect(lineOfSight(sea, -12_000, 0, 10, -12_000 + limit + 20, 0, 10).visible).toBe(false)
    expect(limit).toBeCloseTo(24_203, -1)
  })
})

describe('viewshed', () => {
  const observer = { ...toLocal(118.6, 47.65), eyeM: 3 }
  const order = { rangeM: 4_000, targetM: 0, stepM: 32 }

  const { west, spacing, posts } = ground.battlefield
  it.each([
    ['inside the fine field', observer, 0],
    ['across its eastern edge', { x: west + (posts - 1) * spacing - 1500, z: 900, eyeM: 12 }, 2],
  ])('agrees with a line of sight to every sample %s', (_, observer, targetM) => {
    const shed = viewshed(ground, observer, { ...order, targetM }, () => 0)
    let different = 0
    for (let i = 0; i < shed.seen.length; i += 7) {
      const ray = Math.floor(i / shed.rings)
      const s = ((i % shed.rings) + 1) * order.stepM
      const turn = (2 * Math.PI * ray) / shed.rays
      const line = lineOfSight(
        sight,
        observer.x,
        observer.z,
        observer.eyeM,
        observer.x + Math.sin(turn) * s,
        observer.z - Math.cos(turn) * s,
        targetM,
      )
      if (line.visible !== (shed.seen[i] === 1)) {
        different++
        // Only where the ground touches the line to a hundredth of a millimetre.
        expect(Math.abs(line.crest!.aboveM)).toBeLessThan(1e-5)
      }
    }
    expect(different).toBeLessThan(shed.seen.length / 7 / 100)
  })

  it('shows more to a higher eye and all of a flat plain within the horizon', () => {
    let before = -1
    for (const eyeM of [1, 5, 20, 80]) {
      const { seenShare } = viewshed(ground, { ...observer, eyeM }, order, () => 0)
      expect(seenShare).toBeGreaterThanOrEqual(before)
      before = seenShare
    }
    const plain = viewshed(flat, { x: 0, z: 0, eyeM: 10 }, { rangeM: 10_000, targetM: 0, stepM: 200 }, () => 0)
    expect(plain.seenShare).toBe(1)
    expect(seenAt(plain, 300, -400)).toBe(true)
    expect(seenAt(plain, 11_000, 0)).toBeNull()
  })

  it('states how much depends on reconstructed relief', () => {
    expect(viewshed(ground, observer, order, () => 1).drawnShare).toBeCloseTo(1, 9)
    expect(viewshed(ground, observer, order, () => 0).drawnShare).toBe(0)
  })

  it('rejects invalid input', () => {
    expect(() => viewshed(ground, observer, { ...order, rangeM: 0 }, () => 0)).toThrow(/range and a step above 0 m/)
    expect(() => viewshed(ground, observer, { ...order, stepM: 0.1 }, () => 0)).toThrow(/samples/)
  })
})
