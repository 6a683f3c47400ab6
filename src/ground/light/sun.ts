import { getPosition } from 'suncalc'
import { battleTime, toUtcMs, type BattleTime } from '@/base/core/battleTime'
import { DEGREES } from '@/base/core/math'
import { ORIGIN } from '@/base/geo/frame'

/** Position of the sun in degrees: azimuth clockwise from north, altitude above the horizon. */
export interface SunPosition {
  azimuthDeg: number
  altitudeDeg: number
}

/** The sun over the centre of the battlefield at `t`, by suncalc (about 0.1°). */
export function sunPosition(t: BattleTime): SunPosition {
  const { azimuth, altitude } = getPosition(new Date(toUtcMs(t)), ORIGIN.lat, ORIGIN.lon)
  return { azimuthDeg: azimuth, altitudeDeg: altitude }
}

/**
 * The sun's direction through the campaign as a table of unit vectors, so that a frame only interpolates between
 * two entries.
 */
export interface SunTable {
  readonly start: number
  readonly stepSeconds: number
  /** x east, y up, z south; NaN where not yet computed. */
  readonly vectors: Float32Array
  /** Computes entry `i`. */
  readonly fill: (i: number) => void
}

const STEP = 600

export function createSunTable(start: BattleTime, end: BattleTime): SunTable {
  const count = Math.ceil((end - start) / STEP) + 2
  const vectors = new Float32Array(count * 3).fill(NaN)
  const fill = (i: number) => {
    const { azimuthDeg, altitudeDeg } = sunPosition(battleTime(start + i * STEP))
    writeDirection(azimuthDeg, altitudeDeg, vectors, i * 3)
  }
  return { start, stepSeconds: STEP, vectors, fill }
}

/** Writes the unit vector towards the sun at `t` into `out`. */
export function sunDirection(table: SunTable, t: number, out: { x: number; y: number; z: number }): void {
  const last = table.vectors.length / 3 - 2
  const exact = Math.min(Math.max((t - table.start) / table.stepSeconds, 0), last + 1)
  const i = Math.min(Math.floor(exact), last)
  const u = exact - i
  const v = table.vectors
  // Entries are computed when first needed: all of them together would delay the first picture by a quarter of a second.
  if (Number.isNaN(v[i * 3])) table.fill(i)
  if (Number.isNaN(v[i * 3 + 3])) table.fill(i + 1)
  const x = v[i * 3]! * (1 - u) + v[i * 3 + 3]! * u
  const y = v[i * 3 + 1]! * (1 - u) + v[i * 3 + 4]! * u
  const z = v[i * 3 + 2]! * (1 - u) + v[i * 3 + 5]! * u
  const length = Math.hypot(x, y, z)
  out.x = x / length
  out.y = y / length
  out.z = z / length
}

/** Writes the vector of an azimuth and altitude (degrees) into `out` at `offset`. */
export function writeDirection(azimuthDeg: number, altitudeDeg: number, out: Float32Array, offset: number): void {
  const a = azimuthDeg * DEGREES
  const h = altitudeDeg * DEGREES
  out[offset] = Math.sin(a) * Math.cos(h)
  out[offset + 1] = Math.sin(h)
  out[offset + 2] = -Math.cos(a) * Math.cos(h)
}
