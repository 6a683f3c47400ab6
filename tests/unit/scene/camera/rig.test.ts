import { describe, expect, it } from 'vitest'
import { DEGREES } from '@/base/core/math'
import { orbitView, panView } from '@/ground/camera/drag'
import { LIMITS } from '@/ground/camera/limits'
import { zoomView } from '@/ground/camera/zoom'
import { CameraRig } from '@/scene/camera/rig'

const OPENING = { x: 0, z: 0, distance: 30_000, bearing: 0.3, pitch: 0.6 }
const FAR = { x: 12_000, z: -8000, distance: 9000, bearing: -1, pitch: 0.5 }

/** A rig over a plain with one unit, which is off the map while `unit` is null. */
function plain(options: { reduced?: boolean } = {}) {
  const world = {
    unit: null as { x: number; z: number } | null,
    height: () => 0,
    place: (row: number, out: { x: number; z: number }) => {
      if (row !== 0 || !world.unit) return false
      Object.assign(out, world.unit)
      return true
    },
    prefersReducedMotion: () => options.reduced === true,
  }
  const rig = new CameraRig(OPENING, world, () => ({ ease: 8, flightPace: 1, clearance: 60 }))
  const rest = () => {
    let frames = 0
    while (rig.step(0.05) && frames < 400) frames++
    return frames
  }
  return { rig, world, rest }
}

describe('the camera moved by input', () => {
  it('is free and at rest when it opens', () => {
    const { rig } = plain()
    expect(rig.mode).toBe('free')
    expect(rig.step(0.05)).toBe(false)
    expect(rig.shown).toEqual(OPENING)
  })

  it('eases after input, ever slower, and comes to rest at the wanted view', () => {
    const { rig, rest } = plain()
    rig.change((view) => zoomView(view, 0.5, null))
    const distances = [rig.shown.distance]
    for (let i = 0; i < 12; i++) {
      rig.step(0.05)
      distances.push(rig.shown.distance)
    }
    const steps = distances.slice(1).map((d, i) => Math.log(distances[i]! / d))
    for (let i = 1; i < steps.length; i++) expect(steps[i]!).toBeLessThan(steps[i - 1]!)
    rest()
    expect(rig.shown).toEqual(rig.wanted)
    expect(rig.shown.distance).toBeCloseTo(15_000, 6)
  })

  it('stays within the limits, whatever the input', () => {
    const { rig } = plain()
    for (let i = 0; i < 50; i++)
      rig.change((view) => {
        orbitView(view, 300, i % 2 ? 900 : -900, 720)
        panView(view, 4000, -3000, 1000)
        zoomView(view, i % 3 ? 0.3 : 9, { x: 1e6, z: -1e6 })
        expect(Math.abs(view.x)).toBeLessThanOrEqual(LIMITS.reach)
        expect(Math.abs(view.z)).toBeLessThanOrEqual(LIMITS.reach)
        expect(view.distance).toBeGreaterThanOrEqual(LIMITS.near)
        expect(view.distance).toBeLessThanOrEqual(LIMITS.far)
        expect(view.pitch).toBeGreaterThanOrEqual(LIMITS.lowest * DEGREES)
        expect(view.pitch).toBeLessThanOrEqual(LIMITS.highest * DEGREES)
      })
  })

  it('follows the drag: to the right turns the view clockwise, down raises the eye', () => {
    const view = { ...OPENING }
    orbitView(view, 72, 72, 720)
    expect(view.bearing - OPENING.bearing).toBeCloseTo(36 * DEGREES, 9)
    expect(view.pitch - OPENING.pitch).toBeCloseTo(36 * DEGREES, 9)
  })

  it('moves the ground with the pointer, in the direction of view', () => {
    const north = { x: 0, z: 0, distance: 1000, bearing: 0, pitch: 30 * DEGREES }
    const view = panView({ ...north, distance: 10_000 }, 100, 0, 1000)
    expect(view.x).toBeCloseTo(-1000, 6)
    expect(view.z).toBeCloseTo(0, 6)
    // Looking north, a drag down brings what lies north nearer: local z points south.
    expect(panView({ ...north, distance: 10_000 }, 0, 100, 1000).z).toBeCloseTo(-2000, 6)
  })
})

describe('a flight', () => {
  it('arrives, and is the goal on the way', () => {
    const { rig, rest } = plain()
    rig.flyTo(FAR)
    expect(rig.mode).toBe('flight')
    expect(rig.goal).toEqual(FAR)
    expect(rest()).toBeGreaterThan(10)
    expect(rig.mode).toBe('free')
    for (const key of ['x', 'z', 'distance', 'bearing', 'pitch'] as const)
      expect(rig.shown[key]).toBeCloseTo(FAR[key], 6)
  })

  it('ends where input takes it', () => {
    const { rig } = plain()
    rig.flyTo(FAR)
    for (let i = 0; i < 10; i++) rig.step(0.05)
    const there = { ...rig.shown }
    rig.change(() => undefined)
    expect(rig.mode).toBe('free')
    rig.step(0.05)
    expect(rig.shown.x).toBeCloseTo(there.x, 3)
    expect(rig.shown.distance).toBeCloseTo(there.distance, 1)
  })

  it('is a cut when requested, or where reduced motion is preferred', () => {
    const cut = plain().rig
    cut.flyTo(FAR, true)
    const calm = plain({ reduced: true }).rig
    calm.flyTo(FAR)
    for (const rig of [cut, calm]) {
      expect(rig.mode).toBe('free')
      expect(rig.shown).toEqual(FAR)
    }
  })
})

describe('following a unit', () => {
  it('flies to it when it is outside the picture, then stays on it while it moves', () => {
    const { rig, world, rest } = plain()
    world.unit = { x: 20_000, z: 5000 }
    rig.follow(0)
    expect(rig.mode).toBe('flight')
    rest()
    expect(rig.mode).toBe('follow')
    expect([rig.shown.x, rig.shown.z]).toEqual([20_000, 5000])
    world.unit = { x: 21_000, z: 5400 }
    rest()
    expect([rig.shown.x, rig.shown.z]).toEqual([21_000, 5400])
    rig.follow(-1)
    world.unit = { x: 0, z: 0 }
    rest()
    expect(rig.mode).toBe('free')
    expect(rig.shown.x).toBe(21_000)
  })

  it('stays put while the unit is off the map', () => {
    const { rig, rest } = plain()
    rig.follow(0)
    expect(rig.mode).toBe('follow')
    rest()
    expect(rig.shown).toEqual(OPENING)
  })
})

describe('standing on the ground', () => {
  it('turns within limits, ignores other input, and restores the view', () => {
    const { rig, rest } = plain()
    rig.stand({ x: 5, z: 6, bearing: 1 })
    expect(rig.mode).toBe('standing')
    rig.change((view) => zoomView(view, 0.1, null))
    expect(rig.wanted).toEqual(OPENING)
    rig.turnHead(0.5, 9)
    expect(rig.standing!.bearing).toBeCloseTo(1.5, 12)
    expect(rig.standing!.up).toBeCloseTo(50 * DEGREES, 12)
    expect(rig.step(0.05), 'the head turned').toBe(true)
    expect(rig.step(0.05)).toBe(false)
    // The same place again does not turn the view back.
    rig.stand({ x: 5, z: 6, bearing: 1 })
    expect(rig.standing!.bearing).toBeCloseTo(1.5, 12)
    rig.stand(null)
    expect(rig.mode).toBe('free')
    rest()
    expect(rig.shown).toEqual(OPENING)
  })

  it('ends with a flight', () => {
    const { rig } = plain()
    rig.stand({ x: 5, z: 6, bearing: 1 })
    rig.flyTo(FAR)
    expect(rig.mode).toBe('flight')
    expect(rig.standing).toBeNull()
  })
})
