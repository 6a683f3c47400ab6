import { DEGREES } from '@/base/core/math'

/**
 * The battlefield's local frame: transverse Mercator on WGS84 about
 * 47.7°N 118.7°E, scale 1 on the central meridian. Metres; x east, z south
 * (three's ground plane), so north is -z. Heights are not part of it.
 */
export const ORIGIN = { lon: 118.7, lat: 47.7 } as const

export interface LocalPoint {
  x: number
  z: number
}
export type LonLat = readonly [lon: number, lat: number]

const A = 6_378_137
const F = 1 / 298.257223563
const N = F / (2 - F)
const E = Math.sqrt(F * (2 - F))
// Krüger's series to n^3: below a millimetre within 4° of the meridian.
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)
const ALPHA = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5,
  (61 * N ** 3) / 240,
] as const
const BETA = [N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96, N ** 2 / 48 + N ** 3 / 15, (17 * N ** 3) / 480] as const

function northing(lat: number, dLon: number): { xi: number; eta: number } {
  const s = Math.sin(lat)
  const t = Math.sinh(Math.atanh(s) - E * Math.atanh(E * s))
  const xi0 = Math.atan2(t, Math.cos(dLon))
  const eta0 = Math.atanh(Math.sin(dLon) / Math.sqrt(1 + t * t))
  let xi = xi0
  let eta = eta0
  for (let j = 1; j <= 3; j++) {
    xi += ALPHA[j - 1]! * Math.sin(2 * j * xi0) * Math.cosh(2 * j * eta0)
    eta += ALPHA[j - 1]! * Math.cos(2 * j * xi0) * Math.sinh(2 * j * eta0)
  }
  return { xi, eta }
}

const XI_ORIGIN = northing(ORIGIN.lat * DEGREES, 0).xi

/** Longitude and latitude (WGS84 degrees) to local metres. */
export function toLocal(lon: number, lat: number): LocalPoint {
  const { xi, eta } = northing(lat * DEGREES, (lon - ORIGIN.lon) * DEGREES)
  return { x: RECTIFYING * eta, z: -RECTIFYING * (xi - XI_ORIGIN) }
}

/** Local metres to longitude and latitude (WGS84 degrees). */
export function toLonLat(x: number, z: number): [lon: number, lat: number] {
  const xi = -z / RECTIFYING + XI_ORIGIN
  const eta = x / RECTIFYING
  let xi0 = xi
  let eta0 = eta
  for (let j = 1; j <= 3; j++) {
    xi0 -= BETA[j - 1]! * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta)
    eta0 -= BETA[j - 1]! * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta)
  }
  const chi = Math.asin(Math.sin(xi0) / Math.cosh(eta0))
  // Conformal to geodetic latitude by fixed-point iteration.
  const target = Math.atanh(Math.sin(chi))
  let lat = chi
  for (let i = 0; i < 6; i++) {
    lat = Math.asin(Math.tanh(target + E * Math.atanh(E * Math.sin(lat))))
  }
  const lon = Math.atan2(Math.sinh(eta0), Math.cos(xi0))
  return [ORIGIN.lon + lon / DEGREES, lat / DEGREES]
}

/** Distance in metres on the ground plane. */
export function distance(ax: number, az: number, bx: number, bz: number): number {
  return Math.hypot(bx - ax, bz - az)
}

/** Bearing from a to b, radians clockwise from grid north, in [0, 2π). */
export function bearing(ax: number, az: number, bx: number, bz: number): number {
  const angle = Math.atan2(bx - ax, -(bz - az))
  return angle < 0 ? angle + 2 * Math.PI : angle
}
