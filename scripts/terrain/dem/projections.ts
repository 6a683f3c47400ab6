import proj4 from 'proj4'
import { DemError } from './raster'

/** Longitude and latitude to the file's own coordinates. */
export type Projection = (lon: number, lat: number) => readonly [x: number, y: number]

const MERCATOR = '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs'
const EXPECTED =
  'WGS84 or CGCS2000 degrees (EPSG:4326, 4490), Web Mercator (3857), UTM (326xx, 327xx) or Gauss–Krüger of CGCS2000 (4491 to 4554)'
/** Codes of geographic systems. CGCS2000 departs from WGS84 by centimetres. */
const DEGREES: ReadonlySet<number> = new Set([4326, 4979, 4490, 4480])
/** The code of a system that the file defines itself. */
const OWN = 32767

/** How the coordinate system of a GeoTIFF is reached. @throws DemError when it is none of those that are known. */
export function projectionOf(
  file: string,
  keys: Readonly<Record<string, number | undefined>>,
): { readonly projection: Projection; readonly metres: boolean } {
  const projected = keys.ProjectedCSTypeGeoKey
  const geographic = keys.GeographicTypeGeoKey
  if (projected === undefined || keys.GTModelTypeGeoKey === 2) {
    if (geographic !== undefined && DEGREES.has(geographic))
      return { projection: (lon, lat) => [lon, lat], metres: false }
    throw new DemError(file, EXPECTED, named(geographic))
  }
  const definition = definitionOf(projected)
  if (definition === null) throw new DemError(file, EXPECTED, named(projected))
  const to = proj4('EPSG:4326', definition)
  return { projection: (lon, lat) => to.forward([lon, lat]) as [number, number], metres: true }
}

function named(code: number | undefined): string {
  if (code === undefined) return 'no coordinate system'
  return code === OWN ? 'a coordinate system that the file defines itself' : `EPSG:${code}`
}

function definitionOf(code: number): string | null {
  if (code === 3857) return MERCATOR
  const utm = (code > 32600 && code <= 32660) || (code > 32700 && code <= 32760)
  if (utm) return `+proj=utm +zone=${code % 100}${code > 32700 ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`
  return gaussKrueger(code)
}

/**
 * CGCS2000 in Gauss–Krüger zones: 4491 to 4501 are 6° zones with their number before the easting, 4502 to 4512 the
 * same without it; 4513 to 4533 and 4534 to 4554 likewise of 3°. All start at the meridian of 75° E.
 */
function gaussKrueger(code: number): string | null {
  const rows = [
    { first: 4491, last: 4501, width: 6, zone: 13 },
    { first: 4502, last: 4512, width: 6, zone: 0 },
    { first: 4513, last: 4533, width: 3, zone: 25 },
    { first: 4534, last: 4554, width: 3, zone: 0 },
  ]
  const row = rows.find((r) => code >= r.first && code <= r.last)
  if (!row) return null
  const n = code - row.first
  const easting = 500_000 + (row.zone === 0 ? 0 : (row.zone + n) * 1_000_000)
  return `+proj=tmerc +lat_0=0 +lon_0=${75 + n * row.width} +k=1 +x_0=${easting} +y_0=0 +ellps=GRS80 +units=m +no_defs`
}
