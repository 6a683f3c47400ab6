import { smoothstep } from '../../src/base/core/math'
import { toLocal } from '../../src/base/geo/frame'
import { fbm, noise } from './noise'
import type { DuneField, Position } from './records'

export interface Ring {
  readonly x: number[]
  readonly z: number[]
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** A ring with its bounds, so that far points cost four comparisons. */
export function boundRing(x: number[], z: number[]): Ring {
  return { x, z, west: Math.min(...x), east: Math.max(...x), north: Math.min(...z), south: Math.max(...z) }
}

/** Whether a point lies within `margin` metres of the ring's bounds. */
export function nearRing(ring: Ring, x: number, z: number, margin: number): boolean {
  return x > ring.west - margin && x < ring.east + margin && z > ring.north - margin && z < ring.south + margin
}

/** A polygon of positions in local metres. */
export function ringOf(positions: Position[]): Ring {
  const local = positions.map(([lon, lat]) => toLocal(lon, lat))
  return boundRing(
    local.map((p) => p.x),
    local.map((p) => p.z),
  )
}

/** Metres inside (positive) or outside (negative) a polygon. */
export function depthInside(ring: Ring, x: number, z: number): number {
  let inside = false
  let least = Infinity
  const count = ring.x.length
  for (let i = 0, j = count - 1; i < count; j = i++) {
    const ax = ring.x[i]!
    const az = ring.z[i]!
    const bx = ring.x[j]!
    const bz = ring.z[j]!
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside
    const dx = bx - ax
    const dz = bz - az
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / Math.max(1e-9, dx * dx + dz * dz)))
    least = Math.min(least, Math.hypot(x - ax - t * dx, z - az - t * dz))
  }
  return inside ? least : -least
}

export interface Dunes {
  /** Height of a dune above the plain (or of a hollow below it), metres, and how sandy it is (0–1). */
  at(x: number, z: number): { rise: number; sand: number }
}

/** Wind blows from the north-west: crests run north-east to south-west. */
const ACROSS_X = Math.SQRT1_2
const ACROSS_Z = Math.SQRT1_2

/**
 * One train of dunes, 0 in the troughs to 1 on the crests, at a position in wavelengths: a long windward side, a crest
 * that wanders and breaks in places, and a steep lee of about a quarter of the wave.
 */
function train(across: number, along: number, seed: number): number {
  // The first octave stretches and squeezes the waves, so that their spacing is irregular.
  const phase = across + 0.75 * fbm(across * 0.3, along * 0.42, 1, 3, 0.6, seed)
  const f = phase - Math.floor(phase)
  const crest = 0.74
  const up = f < crest ? f / crest : (1 - f) / (1 - crest)
  const rounded = up * up * (3 - 2 * up)
  const failing =
    noise(Math.floor(phase) * 7.3 + 0.5, along * 0.9, seed + 3) + 0.6 * noise(across * 0.6, along * 1.3, seed + 4)
  return rounded * (0.2 + 0.8 * smoothstep(-0.5, 0.4, failing))
}

/**
 * Height of the dunes at a point as a share of the field's maximum: trains of two sizes, heaps, and blow-outs with a
 * rim.
 */
function shapeDune(x: number, z: number, wavelength: number): number {
  const across = (x * ACROSS_X + z * ACROSS_Z) / wavelength
  const along = (x * -ACROSS_Z + z * ACROSS_X) / wavelength
  const great = train(across * 0.95, along, 431)
  const small = train(across * 2.3 + 0.3, along * 2.2, 441)
  const heap = noise(x / (wavelength * 2.3), z / (wavelength * 2.3), 446)
  const bowl = noise(across * 0.95 + 9.1, along * 0.8, 461)
  const floor = smoothstep(0.18, 0.55, bowl) * 0.75
  const rim = smoothstep(-0.05, 0.2, bowl) * (1 - smoothstep(0.2, 0.42, bowl)) * 0.28
  return 0.98 * great + 0.26 * small + 0.3 * heap - 0.8 * (floor - rim)
}

/** All dune fields as one function of position. */
export function plantDunes(fields: DuneField[]): Dunes {
  const rings = fields.map((field) => ({ field, ring: ringOf(field.ring) }))
  return {
    at(x, z) {
      if (!rings.some(({ ring }) => nearRing(ring, x, z, 1800))) return { rise: 0, sand: 0 }
      const ragged = 1100 * fbm(x, z, 2600, 4, 0.55, 401)
      let rise = 0
      let sand = 0
      for (const { field, ring } of rings) {
        const share = smoothstep(-350, 900, depthInside(ring, x, z) + ragged)
        if (share === 0) continue
        const patch = 0.55 + 0.45 * noise(x / 2300, z / 2300, 451)
        rise += field.heightM * share * patch * (shapeDune(x, z, field.wavelengthM) - 0.3)
        sand = Math.max(sand, share * (0.75 + 0.25 * patch))
      }
      return { rise, sand }
    },
  }
}
