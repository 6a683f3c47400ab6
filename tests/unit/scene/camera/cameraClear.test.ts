import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '@/base/core/math'
import { eyeOf, flightLift, type Eye } from '@/ground/camera/eye'
import { flightAt, flightSeconds, type View } from '@/ground/camera/flight'

const view = fc.record({
  x: fc.double({ min: -30_000, max: 30_000, noNaN: true }),
  z: fc.double({ min: -30_000, max: 30_000, noNaN: true }),
  distance: fc.double({ min: 700, max: 60_000, noNaN: true }),
  bearing: fc.double({ min: -3, max: 3, noNaN: true }),
  pitch: fc.double({ min: 3 * DEGREES, max: 89 * DEGREES, noNaN: true }),
})
/** Dunes and ridges steeper than the real ones: up to 150 m over some kilometres, exaggerated up to ten times. */
const land = fc.record({
  high: fc.double({ min: 0, max: 150, noNaN: true }),
  wave: fc.double({ min: 2500, max: 12_000, noNaN: true }),
  exaggeration: fc.integer({ min: 1, max: 10 }),
})
const CLEAR = 60

describe('flights', () => {
  it('keep the eye clear of the ground all the way, at an even speed', () => {
    fc.assert(
      fc.property(view, view, land, (from, to, { high, wave, exaggeration }) => {
        const height = (x: number, z: number) => exaggeration * high * Math.sin(x / wave) * Math.cos(z / wave)
        const lift = flightLift((u, extra, out) => flightAt(from, to, u, out, extra), height, CLEAR)
        const now: View = { ...from }
        const eye: Eye = { x: 0, y: 0, z: 0, targetY: 0 }
        for (let i = 0; i <= 200; i++) {
          flightAt(from, to, i / 200, now, lift)
          eyeOf(now, height, CLEAR, eye)
          expect(eye.y).toBeGreaterThanOrEqual(height(eye.x, eye.z) + CLEAR - 1e-6)
        }
        const seconds = flightSeconds(from, to)
        expect(seconds).toBeGreaterThanOrEqual(0.8)
        expect(seconds).toBeLessThanOrEqual(3)
      }),
      { numRuns: 150 },
    )
  })

  it('rise over a ridge by their own arc, not by being pushed', () => {
    const from: View = { x: -6000, z: 0, distance: 3000, bearing: 90 * DEGREES, pitch: 20 * DEGREES }
    const to: View = { ...from, x: 6000 }
    const height = (x: number) => 1500 * Math.exp(-((x / 1200) ** 2))
    const at = (u: number, extra: number, out: View) => flightAt(from, to, u, out, extra)
    const lift = flightLift(at, height, CLEAR)
    expect(lift).toBeGreaterThan(0)
    const now: View = { ...from }
    const eye: Eye = { x: 0, y: 0, z: 0, targetY: 0 }
    for (let i = 5; i <= 43; i++) {
      at(i / 48, lift, now)
      eyeOf(now, height, 0, eye)
      expect(eye.targetY + Math.sin(now.pitch) * now.distance).toBeGreaterThanOrEqual(height(eye.x) + CLEAR)
    }
    expect(flightLift(at, () => 0, CLEAR)).toBe(0)
  })

  it('begin and end exactly at their ends, however high they rise', () => {
    fc.assert(
      fc.property(view, view, fc.double({ min: 0, max: 3, noNaN: true }), (from, to, lift) => {
        const out: View = { ...from }
        flightAt(from, to, 0, out, lift)
        expect(out.distance).toBeCloseTo(from.distance, 3)
        flightAt(from, to, 1, out, lift)
        expect(Math.hypot(out.x - to.x, out.z - to.z, out.pitch - to.pitch)).toBeLessThan(1e-6)
        expect(out.distance / to.distance).toBeCloseTo(1, 6)
      }),
    )
  })
})
