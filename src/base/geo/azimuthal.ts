/** Mean radius of the earth, kilometres. */
const EARTH_KM = 6371
const RADIANS = Math.PI / 180

/**
 * Lambert's azimuthal equal-area projection about a centre (WGS84 degrees, longitude first): kilometres east
 * and south of it. Defined everywhere except the antipode of the centre, which is placed on the rim.
 */
export function azimuthal(centre: readonly [number, number]): (point: readonly [number, number]) => [number, number] {
  const [lon0, sin0, cos0] = [centre[0], Math.sin(centre[1] * RADIANS), Math.cos(centre[1] * RADIANS)]
  return ([lon, lat]) => {
    const turn = (lon - lon0) * RADIANS
    const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]
    const k = EARTH_KM * Math.sqrt(2 / Math.max(1e-9, 1 + sin0 * sin + cos0 * cos * Math.cos(turn)))
    return [k * cos * Math.sin(turn), -k * (cos0 * sin - sin0 * cos * Math.cos(turn))]
  }
}

/** Length of a line of points in degrees along great circles, kilometres. */
export function lengthOnEarth(points: readonly (readonly [lon: number, lat: number])[]): number {
  let km = 0
  for (let i = 1; i < points.length; i++) {
    const [[lonA, latA], [lonB, latB]] = [points[i - 1]!, points[i]!]
    const [a, b] = [latA * RADIANS, latB * RADIANS]
    const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2
    km += 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
  }
  return km
}
