type Point = [number, number]

/** The parts of a TopoJSON file that are read here. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point }
  /** Quantised; each point after the first is a difference from the previous one. */
  readonly arcs: readonly (readonly Point[])[]
  readonly objects: {
    readonly countries: { readonly geometries: readonly Geometry[] }
    readonly land: { readonly geometries: readonly Geometry[] }
  }
}
type Geometry =
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
  | { readonly type: null }

/** Lines in hundredths of a degree: longitude and latitude interleaved, each pair after the first as a difference. */
export interface Outlines {
  readonly source: string
  readonly land: readonly (readonly number[])[]
  readonly borders: readonly (readonly number[])[]
}

/** Simplification tolerance, degrees: about 5 km. */
const TOLERANCE = 0.05
/** Islands smaller than this, in square degrees, are left out. */
const MIN_AREA = 0.06
/** West, south, east, north of the area kept; longitudes from 20° W eastward to 340°. */
const EXTENT = [18, -13, 245, 82] as const

/** Coast rings and shared land borders of a TopoJSON of countries, within the extent of the maps, simplified. */
export function outlinesOf(topology: Topology): Outlines {
  const arcs = topology.arcs.map((arc) => decode(arc, topology.transform))
  const users = new Map<number, number>()
  for (const geometry of topology.objects.countries.geometries) {
    const own = new Set(ringsOf(geometry).flatMap((ring) => ring.map(indexOf)))
    for (const i of own) users.set(i, (users.get(i) ?? 0) + 1)
  }
  const borders = arcs.filter((arc, i) => (users.get(i) ?? 0) > 1 && arc.some(inExtent))
  const rings = topology.objects.land.geometries
    .flatMap(ringsOf)
    .map((ring) => joined(ring, arcs))
    .filter((ring) => ring.some(inExtent) && areaOf(ring) >= MIN_AREA)
  return {
    source: 'Natural Earth 4.1, 1:50 m, public domain; by world-atlas 2.0.2',
    land: rings.map((ring) => encode(simplify(ring))).filter((line) => line.length >= 8),
    borders: borders.map((line) => encode(simplify(line))),
  }
}

function decode(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let x = 0
  let y = 0
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
}

function ringsOf(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}

/** `~i` is arc i in reverse. */
const indexOf = (arc: number) => (arc < 0 ? ~arc : arc)

function joined(ring: readonly number[], arcs: readonly Point[][]): Point[] {
  const points: Point[] = []
  for (const i of ring) {
    const arc = arcs[indexOf(i)]!
    points.push(...(i < 0 ? arc.toReversed() : arc).slice(points.length === 0 ? 0 : 1))
  }
  return points
}

const eastward = (lon: number) => (lon < -20 ? lon + 360 : lon)

function inExtent([lon, lat]: Point): boolean {
  const [west, south, east, north] = EXTENT
  return eastward(lon) >= west && eastward(lon) <= east && lat >= south && lat <= north
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]
  return Math.abs(twice) / 2
}

/** The Douglas–Peucker algorithm, iteratively, in degrees with longitudes scaled by the latitude. */
export function simplify(points: readonly Point[]): Point[] {
  const keep = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  // A closed ring has no chord between its first and last point: split it at the farthest point.
  for (let span = open.pop(); span; span = open.pop()) {
    const [a, b] = span
    let far = 0
    let at = -1
    for (let i = a + 1; i < b; i++) {
      const d = distance(points[i]!, points[a]!, points[b]!)
      if (d > far) [far, at] = [d, i]
    }
    if (at < 0 || far <= TOLERANCE) continue
    keep.add(at)
    open.push([a, at], [at, b])
  }
  return points.filter((_, i) => keep.has(i))
}

function distance(p: Point, a: Point, b: Point): number {
  const k = Math.cos((p[1] * Math.PI) / 180)
  const [x, y, dx, dy] = [(p[0] - a[0]) * k, p[1] - a[1], (b[0] - a[0]) * k, b[1] - a[1]]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
  return Math.hypot(x - t * dx, y - t * dy)
}

function encode(points: readonly Point[]): number[] {
  let before: Point = [0, 0]
  return points.flatMap((p, i) => {
    const now: Point = [Math.round(p[0] * 100), Math.round(p[1] * 100)]
    const step = i === 0 ? now : [now[0] - before[0], now[1] - before[1]]
    before = now
    return step
  })
}
