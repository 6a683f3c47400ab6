import type { Vector3 } from 'three'
import type { SharedUniforms } from '../gpu/uniforms'
import type { FadeFrom } from './tileArrays'

const NONE = -1
/** Duration of a new tile's fade over its ancestor, milliseconds. */
export const FADE_MS = 180
/**
 * A tile is relit once the sun has moved by this much (radians), or the light on level ground changed by this share.
 */
const SUN_STEP = 0.006
const SHADE_STEP = 0.015

/** The light of a moment, as far as tiles show it. */
export interface LightState {
  /** Incremented whenever anything below changes. */
  stamp: number
  readonly sun: Float32Array
  /** Light on level ground, linear RGB. */
  readonly level: Float32Array
  /** Inputs that make every tile out of date at once: exaggeration, hillshade, shadows. */
  readonly other: Float32Array
}

export const createLightState = (): LightState => ({
  stamp: 0,
  sun: new Float32Array(3),
  level: new Float32Array(3),
  other: new Float32Array(3),
})

const before = new Float32Array(9)

/** Reads the light of the frame. */
export function readLight(state: LightState, u: SharedUniforms, exaggeration: number, shadows: boolean): void {
  before.set(state.sun, 0)
  before.set(state.level, 3)
  before.set(state.other, 6)
  const towards: Vector3 = u.uSunDirection.value
  towards.toArray(state.sun as unknown as number[])
  const sun = Math.max((towards.y + 0.08) / 1.08, 0)
  state.level[0] = u.uSunColour.value.r * sun + u.uSkyColour.value.r
  state.level[1] = u.uSunColour.value.g * sun + u.uSkyColour.value.g
  state.level[2] = u.uSunColour.value.b * sun + u.uSkyColour.value.b
  state.other[0] = exaggeration
  state.other[1] = u.uHillshade.value
  state.other[2] = shadows ? 1 : 0
  let same = state.stamp > 0
  for (let k = 0; k < 3; k++)
    same &&= before[k] === state.sun[k] && before[3 + k] === state.level[k] && before[6 + k] === state.other[k]
  if (!same) state.stamp++
}

/**
 * Which lit layer shows which composed tile, and in which light it was lit. There are fewer layers than tiles: only
 * drawn tiles need one.
 */
export class LitTiles {
  /**
   * RGB: gain of each layer, the change of the light on level ground since it was lit; display values. A: how far it
   * has faded in. Where pixels are lit a second row holds the ancestor it fades in from: layer, u, v, span.
   */
  readonly gains: Float32Array
  private readonly tileOf: Int16Array
  private readonly litOf: Int16Array
  private readonly usedIn: Int32Array
  private readonly stamp: Int32Array
  private readonly sun: Float32Array
  private readonly level: Float32Array
  private readonly other: Float32Array
  private readonly bornAt: Float64Array
  /** How far each layer had faded in when it was last lit. */
  private readonly faded: Float32Array
  private next = 0

  /** With `byPixel` pixels are lit: the composed layers themselves are drawn, and a tile's layer is its own. */
  constructor(
    readonly capacity: number,
    tiles: number,
    readonly byPixel = false,
  ) {
    this.gains = new Float32Array(capacity * (byPixel ? 8 : 4)).fill(1)
    this.tileOf = new Int16Array(capacity).fill(NONE)
    this.litOf = new Int16Array(tiles).fill(NONE)
    this.usedIn = new Int32Array(capacity)
    this.stamp = new Int32Array(capacity)
    this.sun = new Float32Array(capacity * 3)
    this.level = new Float32Array(capacity * 3)
    this.other = new Float32Array(capacity * 3)
    this.bornAt = new Float64Array(capacity)
    this.faded = new Float32Array(capacity)
  }

  clear(): void {
    this.tileOf.fill(NONE)
    this.litOf.fill(NONE)
    this.stamp.fill(0)
  }

  /** The lit layer of a tile, marked as used in this frame, assigned if it has none; -1 when all are in use. */
  use(tile: number, frame: number): number {
    let lit = this.litOf[tile]!
    if (lit === NONE) {
      lit = this.byPixel ? tile : this.take(frame)
      if (lit === NONE) return NONE
      this.litOf[tile] = lit
      this.tileOf[lit] = tile
      this.stamp[lit] = 0
      this.bornAt[lit] = -Infinity
    }
    this.usedIn[lit] = frame
    return lit
  }

  /** A tile's layer now holds another tile, so its lit layer is void. It fades in from `now` on. */
  renew(tile: number, now: number, frame: number): void {
    const lit = this.use(tile, frame)
    if (lit === NONE) return
    this.stamp[lit] = 0
    this.bornAt[lit] = now
  }

  /** A tile's layer now holds another tile that is not drawn yet. */
  drop(tile: number): void {
    const lit = this.litOf[tile]!
    if (lit === NONE) return
    this.litOf[tile] = NONE
    this.tileOf[lit] = NONE
  }

  /** A layer not used in this frame, by the clock algorithm: approximately the least recently used. */
  private take(frame: number): number {
    for (let tries = 0; tries < this.capacity; tries++) {
      const lit = this.next
      this.next = (this.next + 1) % this.capacity
      if (this.usedIn[lit] === frame) continue
      if (this.tileOf[lit] !== NONE) this.litOf[this.tileOf[lit]!] = NONE
      return lit
    }
    return NONE
  }

  tile(lit: number): number {
    return this.tileOf[lit]!
  }

  isUsed(lit: number, frame: number): boolean {
    return this.tileOf[lit] !== NONE && this.usedIn[lit] === frame
  }

  /** Opacity of a tile that fades in, 0 to 1. */
  fade(lit: number, now: number): number {
    return Math.min(1, (now - this.bornAt[lit]!) / FADE_MS)
  }

  /** 3: never lit, must be now. 2: fading. 1: its light is visibly out of date. 0.5: slightly. 0: up to date. */
  need(lit: number, light: LightState): number {
    if (this.stamp[lit] === 0) return 3
    if (this.faded[lit]! < 1) return 2
    if (this.stamp[lit] === light.stamp) return 0
    const a = lit * 3
    let moved = 0
    let shade = 0
    for (let k = 0; k < 3; k++) {
      if (this.other[a + k] !== light.other[k] && k !== 1) return 1
      moved += (this.sun[a + k]! - light.sun[k]!) ** 2
      shade = Math.max(shade, Math.abs(this.level[a + k]! / Math.max(light.level[k]!, 1e-4) - 1))
    }
    const lamp = Math.abs(this.other[a + 1]! - light.other[1]!)
    return moved > SUN_STEP * SUN_STEP || shade > SHADE_STEP || lamp > 0.01 ? 1 : 0.5
  }

  /** Notes the ancestor that a layer fades in from. */
  fadeFrom(lit: number, { layer, u, v, span }: FadeFrom): void {
    const { gains } = this
    const at = (this.capacity + lit) * 4
    gains[at] = layer
    gains[at + 1] = u
    gains[at + 2] = v
    gains[at + 3] = span
  }

  /** Notes that a layer has been lit now, with this opacity. */
  done(lit: number, light: LightState, fade: number): void {
    this.faded[lit] = fade
    this.stamp[lit] = light.stamp
    this.sun.set(light.sun, lit * 3)
    this.level.set(light.level, lit * 3)
    this.other.set(light.other, lit * 3)
  }

  /** Writes the gains of all layers for the light of the frame; true if any changed. */
  writeGains(light: LightState): boolean {
    let changed = false
    for (let lit = 0; lit < this.capacity; lit++) {
      const opacity = this.byPixel ? Math.fround(this.faded[lit]!) : 1
      changed ||= this.gains[lit * 4 + 3] !== opacity
      this.gains[lit * 4 + 3] = opacity
      for (let k = 0; k < (this.byPixel ? 0 : 3); k++) {
        const then = this.level[lit * 3 + k]!
        const ratio = then > 0 ? light.level[k]! / then : 1
        // Display values are about the 2.2nd root of light.
        const gain = ratio === 1 ? 1 : Math.min(2, Math.max(0.5, ratio ** 0.4545))
        if (this.gains[lit * 4 + k] === Math.fround(gain)) continue
        this.gains[lit * 4 + k] = gain
        changed = true
      }
    }
    return changed
  }
}
