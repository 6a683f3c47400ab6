import { clamp, lerp, smoothstep } from '@/base/core/math'

/** Lighting colours for the time of day, linear RGB; written in place. */
export interface Lighting {
  readonly sunColour: Float32Array
  readonly skyColour: Float32Array
  readonly zenith: Float32Array
  readonly horizon: Float32Array
  /** How much of the fixed north-west hillshade is blended in, 0…1. */
  hillshade: number
  /** 0 by day, 1 in full night. */
  night: number
}

export function createLighting(): Lighting {
  return {
    sunColour: new Float32Array(3),
    skyColour: new Float32Array(3),
    zenith: new Float32Array(3),
    horizon: new Float32Array(3),
    hillshade: 0,
    night: 0,
  }
}

/** One key of the palette: the sun's altitude in degrees and the colours at it (sRGB hex). */
interface Key {
  altitude: number
  sun: number
  sunPower: number
  sky: number
  skyPower: number
  zenith: number
  horizon: number
}

const KEYS: readonly Key[] = [
  { altitude: -14, sun: 0x6f86b5, sunPower: 0.0, sky: 0x6b80a6, skyPower: 0.62, zenith: 0x0d1522, horizon: 0x25344a },
  { altitude: -7, sun: 0x8a86a8, sunPower: 0.0, sky: 0x7c8aac, skyPower: 0.7, zenith: 0x22324c, horizon: 0x5a6480 },
  { altitude: -1, sun: 0xff9a5c, sunPower: 0.35, sky: 0xa9aec0, skyPower: 0.85, zenith: 0x5a7196, horizon: 0xd9b09a },
  { altitude: 3, sun: 0xffb272, sunPower: 1.5, sky: 0xb9bccb, skyPower: 0.86, zenith: 0x7291b5, horizon: 0xe3cdb4 },
  { altitude: 10, sun: 0xffd3a0, sunPower: 1.35, sky: 0xb6c2d2, skyPower: 0.66, zenith: 0x7a9cc0, horizon: 0xd9d5ca },
  { altitude: 30, sun: 0xffeed2, sunPower: 1.05, sky: 0xaebccd, skyPower: 0.52, zenith: 0x7a9fc4, horizon: 0xc8d2d8 },
  { altitude: 65, sun: 0xfff6e6, sunPower: 0.92, sky: 0xaebccd, skyPower: 0.5, zenith: 0x759cc4, horizon: 0xc4d0d8 },
]

/**
 * Writes the light for a sun at `altitudeDeg` into `out`. Nights keep enough blue light to make the ground readable.
 */
export function lightingAt(altitudeDeg: number, out: Lighting): void {
  const altitude = clamp(altitudeDeg, KEYS[0]!.altitude, KEYS[KEYS.length - 1]!.altitude)
  let i = 0
  while (i < KEYS.length - 2 && altitude > KEYS[i + 1]!.altitude) i++
  const a = KEYS[i]!
  const b = KEYS[i + 1]!
  const u = clamp((altitude - a.altitude) / (b.altitude - a.altitude), 0, 1)
  blend(a.sun, b.sun, u, lerp(a.sunPower, b.sunPower, u), out.sunColour)
  blend(a.sky, b.sky, u, lerp(a.skyPower, b.skyPower, u), out.skyColour)
  blend(a.zenith, b.zenith, u, 1, out.zenith)
  blend(a.horizon, b.horizon, u, 1, out.horizon)
  const high = smoothstep(12, 45, altitudeDeg)
  const down = 1 - smoothstep(-4, 4, altitudeDeg)
  out.hillshade = 0.7 * Math.max(high, down)
  out.night = 1 - smoothstep(-10, 1, altitudeDeg)
}

function blend(a: number, b: number, u: number, power: number, out: Float32Array): void {
  for (let c = 0; c < 3; c++) {
    const shift = 16 - 8 * c
    out[c] = power * lerp(linear((a >> shift) & 255), linear((b >> shift) & 255), u)
  }
}

/** sRGB byte to linear light. */
function linear(byte: number): number {
  const s = byte / 255
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
}

/** Moonlight, linear RGB for a full moon overhead: blue and weak, but enough to see a slope. */
const MOON = [0.3, 0.36, 0.5] as const

/**
 * Writes moonlight into `out.sunColour` if there is any: the sun must be well down (fading in from -7° to -12°), the
 * moon up and lit. Returns whether there was.
 */
export function moonlightAt(sunAltitudeDeg: number, moonAltitudeDeg: number, lit: number, out: Lighting): boolean {
  const dark = 1 - smoothstep(-12, -7, sunAltitudeDeg)
  const power = dark * smoothstep(0, 14, moonAltitudeDeg) * lit * lit
  if (power <= 0.001) return false
  for (let c = 0; c < 3; c++) out.sunColour[c] = MOON[c]! * power
  // Where moonlight models the relief, less hillshade is needed.
  out.hillshade *= 1 - 0.5 * power
  return true
}
