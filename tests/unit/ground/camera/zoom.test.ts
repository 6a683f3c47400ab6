import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '@/ground/camera/limits'
import { wheelFactor, zoomView } from '@/ground/camera/zoom'

const view = { x: 0, z: 0, distance: 20_000, bearing: 0.4, pitch: 0.6 }
const wheel = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey })

describe('the zoom of a wheel', () => {
  it('is proportional to the delta: 45 events of 4 pixels zoom far less than 45 notches of 100', () => {
    const gentle = wheel(-4) ** 45
    const notches = wheel(-100) ** 45
    expect(gentle).toBeGreaterThan(0.7)
    expect(notches).toBeLessThan(0.01)
    // The same total in many small steps or few large ones gives the same distance.
    expect(wheel(-4) ** 25).toBeCloseTo(wheel(-100), 9)
  })

  it('counts lines and pages as the pixels that they scroll', () => {
    expect(wheel(3, 1)).toBeCloseTo(wheel(99), 9)
    expect(wheel(1, 2)).toBe(wheel(240))
  })

  it('undoes itself, and one large event does not jump', () => {
    expect(wheel(53) * wheel(-53)).toBeCloseTo(1, 12)
    expect(wheel(0)).toBe(1)
    expect(wheel(-5000)).toBeGreaterThan(0.65)
    expect(wheel(-5000, 0, true)).toBeGreaterThan(0.65)
  })

  it('of a pinched trackpad, which sends a few pixels with Ctrl, is stronger per pixel', () => {
    expect(wheel(-10, 0, true)).toBeLessThan(wheel(-10))
  })
})

describe('zooming towards the pointer', () => {
  it('keeps the point under the pointer: eye, target and point stay similar', () => {
    const near = fc.integer({ min: -15_000, max: 15_000 })
    fc.assert(
      fc.property(near, near, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (x, z, factor) => {
        const after = zoomView({ ...view }, factor, { x, z })
        expect(x - after.x).toBeCloseTo((x - view.x) * factor, 6)
        expect(z - after.z).toBeCloseTo((z - view.z) * factor, 6)
        expect(after.distance).toBeCloseTo(view.distance * factor, 6)
        expect([after.bearing, after.pitch]).toEqual([view.bearing, view.pitch])
      }),
    )
  })

  it('stays in place at the limits, and zooms straight ahead over the sky', () => {
    const nearest = { ...view, distance: LIMITS.near }
    expect(zoomView({ ...nearest }, 0.5, { x: 300, z: -200 })).toEqual(nearest)
    const farthest = { ...view, distance: LIMITS.far }
    expect(zoomView({ ...farthest }, 2, { x: 300, z: -200 })).toEqual(farthest)
    expect(zoomView({ ...view }, 0.5, null)).toEqual({ ...view, distance: 10_000 })
  })

  it('does not jump towards the horizon', () => {
    const after = zoomView({ ...view }, 0.86, { x: 45_000, z: 0 })
    expect(after.x).toBeLessThan(view.distance * 0.25)
  })
})
