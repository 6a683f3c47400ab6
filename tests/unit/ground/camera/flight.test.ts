import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { cueOf, flightAt, flightSeconds, viewOf, type View } from '@/ground/camera/flight'
import { realRecord } from '../../../helpers/record'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const view = fc.record<View>({
  x: number(-32_000, 32_000),
  z: number(-32_000, 32_000),
  distance: number(500, 120_000),
  bearing: number(-7, 14),
  pitch: number(3 * DEGREES, 89 * DEGREES),
})
const at = (from: View, to: View, u: number): View => {
  const out: View = { x: NaN, z: NaN, distance: NaN, bearing: NaN, pitch: NaN }
  flightAt(from, to, u, out)
  return out
}
/** Angles are equal when they point the same way. */
const sameWay = (a: number, b: number) => expect(Math.cos(a - b)).toBeCloseTo(1, 9)

describe('a flight of the camera', () => {
  it('starts at its start and ends at its end', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        for (const [got, want] of [
          [at(from, to, 0), from],
          [at(from, to, 1), to],
        ] as const) {
          for (const key of ['x', 'z', 'distance', 'pitch'] as const) expect(got[key]).toBeCloseTo(want[key], 5)
          sameWay(got.bearing, want.bearing)
        }
      }),
    )
  })

  it('is a valid view at every moment: in front of the eye, above the ground, on the way', () => {
    fc.assert(
      fc.property(view, view, number(0, 1), (from, to, u) => {
        const v = at(from, to, u)
        const nearest = Math.min(from.distance, to.distance)
        expect(v.distance).toBeGreaterThanOrEqual(nearest * (1 - 1e-9))
        expect(v.distance).toBeLessThanOrEqual(2.5 * Math.max(from.distance, to.distance) * (1 + 1e-9))
        expect(v.pitch).toBeGreaterThanOrEqual(Math.min(from.pitch, to.pitch) - 1e-9)
        expect(v.pitch).toBeLessThanOrEqual(Math.max(from.pitch, to.pitch) + 1e-9)
        const whole = Math.hypot(to.x - from.x, to.z - from.z)
        expect(Math.hypot(v.x - from.x, v.z - from.z) + Math.hypot(v.x - to.x, v.z - to.z)).toBeCloseTo(whole, 3)
      }),
    )
  })

  it('turns the shorter way, never more than half a turn', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        let [turned, before] = [0, from.bearing]
        for (let i = 1; i <= 50; i++) {
          const { bearing } = at(from, to, i / 50)
          turned += Math.abs(bearing - before)
          before = bearing
        }
        expect(turned).toBeLessThanOrEqual(Math.PI + 1e-6)
      }),
    )
    const [a, b] = [10, 350].map((deg) => ({ x: 0, z: 0, distance: 5000, bearing: deg * DEGREES, pitch: 0.5 })) as [
      View,
      View,
    ]
    sameWay(at(a, b, 0.5).bearing, 0)
  })

  it('eases: it starts and ends slowly and is halfway at half time', () => {
    const [from, to] = [
      { x: 0, z: 0, distance: 8000, bearing: 0, pitch: 0.5 },
      { x: 10_000, z: 0, distance: 8000, bearing: 1, pitch: 0.9 },
    ]
    expect(at(from, to, 0.5).x).toBeCloseTo(5000, 6)
    expect(at(from, to, 0.02).x).toBeLessThan(10)
    expect(at(from, to, 0.98).x).toBeGreaterThan(9990)
  })

  it('rises on a long flight between two near views', () => {
    const [from, to] = [
      { x: 0, z: 0, distance: 1500, bearing: 0, pitch: 0.5 },
      { x: 30_000, z: 0, distance: 1500, bearing: 0, pitch: 0.5 },
    ]
    expect(at(from, to, 0.5).distance).toBeGreaterThan(3000)
  })

  it('takes between a moment and three seconds', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        const s = flightSeconds(from, to)
        expect(s >= 0.8 && s <= 3).toBe(true)
      }),
    )
  })
})

describe('cues', () => {
  const cues = realRecord().chapters.flatMap((c) => c.steps.map((s) => s.camera))

  it('of the deck are recovered from their view, to a metre and a tenth of a degree', () => {
    expect(cues.length).toBeGreaterThanOrEqual(8)
    for (const cue of cues) {
      const back = cueOf(viewOf(cue))
      const [a, b] = [toLocal(...cue.target), toLocal(...back.target)]
      expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeLessThan(1)
      expect(back.distanceM).toBeCloseTo(cue.distanceM, -0.5)
      expect(Math.cos((back.bearingDeg - cue.bearingDeg) * DEGREES)).toBeCloseTo(1, 5)
      expect(Math.abs(back.pitchDeg - cue.pitchDeg)).toBeLessThanOrEqual(0.06)
      // And once rounded they are stable: copying a copied link gives the same link.
      expect(cueOf(viewOf(back))).toEqual(back)
    }
  })

  it('of any view can be written and read: bounded, with a bearing from 0 to 360', () => {
    fc.assert(
      fc.property(view, (v) => {
        const cue = cueOf(v)
        expect(cue.bearingDeg >= 0 && cue.bearingDeg < 360, `bearing ${cue.bearingDeg}`).toBe(true)
        expect(cue.distanceM >= 500 && cue.distanceM <= 120_000).toBe(true)
        expect(cue.pitchDeg >= 3 && cue.pitchDeg <= 89).toBe(true)
        const back = viewOf(cue)
        expect(Math.hypot(back.x - v.x, back.z - v.z)).toBeLessThan(1)
        expect(Math.cos(back.bearing - v.bearing)).toBeCloseTo(1, 5)
      }),
      { examples: [[{ x: 0, z: 0, distance: 9000, bearing: -1e-6, pitch: 0.5 }]] },
    )
  })
})
