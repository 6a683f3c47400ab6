import { toLocal } from '@/base/geo/frame'
import { insideRegion, type Ground } from '@/ground/terrain/heightField'
import { shown } from '@/record/schema/fault'
import { LIMITS } from '@/record/schema/limits'
import { isLonLat } from './isLonLat'
import { readOrbatMapper, type ScenarioUnit } from './orbatMapperIn'

type Point = readonly [lon: number, lat: number]

/** Lines that the user drew elsewhere: a staff ride, a family's search. Private to the user's browser. */
export interface Route {
  readonly name: string
  readonly lines: readonly (readonly Point[])[]
}

/** The route, or null; and sentences on what is wrong with the file, or on what of it was left out. */
export interface RouteRead {
  readonly route: Route | null
  readonly faults: readonly string[]
}

/** Larger files, in characters, are rejected. */
export const MAX_ROUTE_CHARACTERS = 5_000_000
/** Maximum number of characters of a name, of objects within one another, and of faults that are listed. */
const MAX_NAME = 200
const MAX_NESTING = 200
const MAX_LISTED = 5

/** Parses XML; the page and the tests use different parsers. */
export type ParseXml = (text: string) => Document

/**
 * Reads the lines of a GPX, KML or GeoJSON file, or the paths of the units of an ORBAT Mapper scenario; waypoints and
 * areas without lines are rejected with the reason.
 */
export async function readRoute(file: string, text: string, parseXml: ParseXml): Promise<RouteRead> {
  const fault = (expected: string, got: string): RouteRead => ({
    route: null,
    faults: [`${file}: expected ${expected}, got ${got}`],
  })
  if (text.length > MAX_ROUTE_CHARACTERS) return fault(`at most ${MAX_ROUTE_CHARACTERS} characters`, `${text.length}`)
  const found = /^\s*[{[]/.test(text) ? readJson(text) : await readXml(text, parseXml)
  if (typeof found === 'string') return fault('GPX, KML or GeoJSON', found)
  const scenario = isScenario(found) ? readOrbatMapper(text) : null
  const lines = scenario ? scenario.units.flatMap(wayOf) : linesOf(found)
  if (typeof lines === 'string') return fault('longitudes and latitudes in degrees', lines)
  if (lines.length === 0) return fault('a line of two points or more', `${kindsIn(found)} and no line`)
  const count = lines.reduce((sum, line) => sum + line.length, 0)
  if (count > LIMITS.routePoints) return fault(`at most ${LIMITS.routePoints} points`, `${count}`)
  const name = scenario?.name || nameIn(found)
  return {
    route: { name: (name || file.replace(/\.[^.]+$/, '')).slice(0, MAX_NAME), lines },
    faults: listed(scenario?.faults ?? []).map((text) => `${file}: ${text}`),
  }
}

/** The first few, and how many more there are. */
function listed(faults: readonly string[]): readonly string[] {
  const more = faults.length - MAX_LISTED
  return more > 0 ? [...faults.slice(0, MAX_LISTED), `${more} more parts were left out`] : faults
}

/** True when some point of the route is on the drawn ground. */
export function routeOnGround({ lines }: Route, ground: Ground): boolean {
  return lines.some((line) =>
    line.some(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return insideRegion(ground, x, z)
    }),
  )
}

/** The route as GeoJSON, for other programs. */
export function routeGeojson({ name, lines }: Route): string {
  const features = lines.map((coordinates) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'LineString', coordinates },
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`
}

function readJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown
    return isTooDeep(value) ? `more than ${MAX_NESTING} levels of nesting` : value
  } catch (error) {
    return `JSON that breaks off (${(error as Error).message})`
  }
}

/** Without recursion, which such a value would overflow. */
function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return true
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    )
  }
  return false
}

async function readXml(text: string, parseXml: ParseXml): Promise<unknown> {
  const { gpx, kml } = await import('@tmcw/togeojson')
  let xml: Document
  try {
    xml = parseXml(text)
  } catch {
    return 'XML that breaks off or is damaged'
  }
  const root = xml.documentElement?.localName
  if (root === 'gpx') return gpx(xml)
  if (root === 'kml') return kml(xml)
  return root === undefined || root === 'parsererror' ? 'no XML' : `XML of <${root}>`
}

const isScenario = (value: unknown) => (value as { type?: unknown } | null)?.type === 'ORBAT-mapper'

/** The positions of a unit in order; a new line after it was off the map. */
function wayOf({ states }: ScenarioUnit): Point[][] {
  const lines: Point[][] = [[]]
  for (const { place } of states) {
    const line = lines.at(-1)!
    const last = line.at(-1)
    if (place === null) lines.push([])
    else if (place && !(last && last[0] === place[0] && last[1] === place[1])) line.push([place[0], place[1]])
  }
  return lines.filter((line) => line.length > 1)
}

interface Geometry {
  readonly type?: unknown
  readonly coordinates?: unknown
  readonly geometries?: unknown
}

/** Every geometry in a GeoJSON object, from features and collections. */
function geometriesIn(value: unknown): Geometry[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, features, geometry, geometries } = value as Record<string, unknown>
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.flatMap(geometriesIn)
  if (type === 'Feature') return geometriesIn(geometry)
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return geometries.flatMap(geometriesIn)
  return [value as Geometry]
}

function kindsIn(value: unknown): string {
  const types = geometriesIn(value).map(({ type }) => (typeof type === 'string' ? type.slice(0, 40) : 'no type'))
  return [...new Set(types)].slice(0, MAX_LISTED).join(', ') || 'nothing'
}

function linesOf(value: unknown): Point[][] | string {
  const lines: Point[][] = []
  for (const { type, coordinates } of geometriesIn(value)) {
    const parts = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : []
    if (!Array.isArray(parts)) return 'a line without coordinates'
    for (const part of parts as unknown[]) {
      if (!Array.isArray(part)) return 'a line without coordinates'
      const line: Point[] = []
      for (const point of part as unknown[]) {
        if (!isLonLat(point)) return `point ${shown(point)}`
        line.push([point[0], point[1]])
      }
      if (line.length > 1) lines.push(line)
    }
  }
  return lines
}

function nameIn(value: unknown): string | null {
  const { features, properties } = (value ?? {}) as { features?: unknown[]; properties?: { name?: unknown } }
  if (typeof properties?.name === 'string' && properties.name !== '') return properties.name
  return features?.map(nameIn).find((name) => name !== null) ?? null
}
