import { toLonLat } from '@/base/geo/frame'
import { lengthsAlong, type FlatLine } from '@/base/geo/polyline'
import { heightAt, type Ground } from '@/ground/terrain/heightField'

/** One point of a section. */
export interface SectionPoint {
  /** Distance from the start of the path along the ground plane, metres. */
  readonly distanceM: number
  readonly x: number
  readonly z: number
  readonly lon: number
  readonly lat: number
  /** Ground height, metres above the datum; not exaggerated. */
  readonly heightM: number
}

/** Maximum number of points in one section. */
const MAX_POINTS = 20_000

/**
 * The terrain profile along a path in local metres: a point every `stepM` metres and at each corner and end.
 * @throws RangeError for a path of fewer than two points, a step that is not positive, or more than 20,000 points.
 */
export function section(ground: Ground, path: FlatLine, stepM: number): SectionPoint[] {
  if (path.length < 4) throw new RangeError(`section: expected a path of two points or more, got ${path.length / 2}`)
  if (!(stepM > 0)) throw new RangeError(`section: expected a step above 0 m, got ${stepM}`)
  const along = lengthsAlong(path)
  const total = along[along.length - 1]!
  if (total / stepM + along.length > MAX_POINTS)
    throw new RangeError(`section: expected at most ${MAX_POINTS} points, got ${Math.ceil(total / stepM)}`)
  const points: SectionPoint[] = []
  const add = (distanceM: number, x: number, z: number) => {
    const [lon, lat] = toLonLat(x, z)
    points.push({ distanceM, x, z, lon, lat, heightM: heightAt(ground, x, z) })
  }
  let next = 0
  for (let i = 0; i + 1 < along.length; i++) {
    const [from, to] = [along[i]!, along[i + 1]!]
    for (; next < to; next += stepM) {
      const u = to === from ? 0 : (next - from) / (to - from)
      const o = i * 2
      add(next, path[o]! + (path[o + 2]! - path[o]!) * u, path[o + 1]! + (path[o + 3]! - path[o + 1]!) * u)
    }
    if (points[points.length - 1]?.distanceM !== to) add(to, path[i * 2 + 2]!, path[i * 2 + 3]!)
    if (next === to) next += stepM
  }
  return points
}

/** CSV with a header row, one point per line: `distance_m,lon,lat,height_m`. */
export function sectionCsv(points: readonly SectionPoint[]): string {
  const line = (p: SectionPoint) =>
    `${p.distanceM.toFixed(1)},${p.lon.toFixed(6)},${p.lat.toFixed(6)},${p.heightM.toFixed(2)}`
  return ['distance_m,lon,lat,height_m', ...points.map(line)].join('\n')
}
