import { describe, expect, it } from 'vitest'
import { createSharedUniforms } from '@/scene/gpu/uniforms'
import { createLightState, FADE_MS, LitTiles, readLight } from '@/scene/terrain/litTiles'

function light(altitudeDeg: number, power = 1) {
  const u = createSharedUniforms()
  const a = (altitudeDeg * Math.PI) / 180
  u.uSunDirection.value.set(Math.cos(a), Math.sin(a), 0)
  u.uSunColour.value.setRGB(power, power, power)
  u.uSkyColour.value.setRGB(0.3, 0.35, 0.4)
  return u
}

describe('light on tiles', () => {
  it('counts a change only when something visible has changed', () => {
    const state = createLightState()
    const u = light(30)
    readLight(state, u, 4, true)
    const { stamp } = state
    readLight(state, u, 4, true)
    expect(state.stamp).toBe(stamp)
    readLight(state, u, 5, true)
    expect(state.stamp).toBe(stamp + 1)
  })

  it('says which tiles must be lit now, which later, and which not at all', () => {
    const lit = new LitTiles(4, 10)
    const state = createLightState()
    readLight(state, light(30), 4, true)
    const at = lit.use(7, 1)
    expect(lit.need(at, state)).toBe(3)
    lit.done(at, state, 0.4)
    expect(lit.need(at, state)).toBe(2)
    lit.done(at, state, 1)
    expect(lit.need(at, state)).toBe(0)
    readLight(state, light(30.1), 4, true)
    expect(lit.need(at, state)).toBe(0.5)
    readLight(state, light(32), 4, true)
    expect(lit.need(at, state)).toBe(1)
  })

  it('brightens what was lit in dimmer light until it is relit', () => {
    const lit = new LitTiles(2, 4)
    const state = createLightState()
    readLight(state, light(5, 0.5), 4, true)
    const at = lit.use(0, 1)
    lit.done(at, state, 1)
    expect(lit.writeGains(state)).toBe(false)
    readLight(state, light(8, 0.9), 4, true)
    expect(lit.writeGains(state)).toBe(true)
    expect(lit.gains[at * 4]).toBeGreaterThan(1.02)
    expect(lit.gains[at * 4]).toBeLessThan(2)
    lit.done(at, state, 1)
    lit.writeGains(state)
    expect(lit.gains[at * 4]).toBe(1)
  })

  it('gives layers to what is drawn, takes them from what is not, and has none when all are in use', () => {
    const lit = new LitTiles(2, 10)
    const [a, b] = [lit.use(3, 1), lit.use(4, 1)]
    expect(new Set([a, b]).size).toBe(2)
    expect(lit.use(5, 1)).toBe(-1)
    const c = lit.use(5, 2)
    expect([a, b]).toContain(c)
    expect(lit.tile(c)).toBe(5)
    expect(lit.use(c === a ? 4 : 3, 2)).toBe(c === a ? b : a)
  })

  it('fades a new tile in, but not an old one', () => {
    const lit = new LitTiles(2, 10)
    lit.renew(1, 1000, 1)
    const at = lit.use(1, 1)
    expect(lit.fade(at, 1000 + FADE_MS / 2)).toBeCloseTo(0.5)
    expect(lit.fade(at, 5000)).toBe(1)
    expect(lit.fade(lit.use(2, 1), 1000)).toBe(1)
  })

  it('keeps, where pixels are lit, the layer of each tile, how far it has faded in, and from which ancestor', () => {
    const lit = new LitTiles(4, 4, true)
    const state = createLightState()
    readLight(state, light(30), 4, true)
    lit.renew(2, 1000, 1)
    expect(lit.use(2, 1)).toBe(2)
    lit.fadeFrom(2, { layer: 1, u: 0.25, v: 0.5, span: 0.125 })
    lit.done(2, state, lit.fade(2, 1000 + FADE_MS / 4))
    expect(lit.writeGains(state)).toBe(true)
    expect(lit.gains[2 * 4 + 3]).toBeCloseTo(0.25)
    expect([...lit.gains.subarray((4 + 2) * 4, (4 + 3) * 4)]).toEqual([1, 0.25, 0.5, 0.125])
    lit.done(2, state, 1)
    lit.writeGains(state)
    expect(lit.gains[2 * 4 + 3]).toBe(1)
    expect(lit.writeGains(state)).toBe(false)
  })
})
