import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff'
import proj4 from 'proj4'
import { cleaned, DemError, MAX_CELLS, type DemRaster } from './raster'

/** Around the region, degrees: only this window of a larger file is read. */
const WINDOW = { west: 117.2, east: 120.1, south: 46.7, north: 48.8 }
const MERCATOR = '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs'
const DATUMS: Record<number, string> = { 5773: 'EGM96', 3855: 'EGM2008', 5798: 'EGM84' }

/** Converts longitude and latitude to the file's own coordinates. */
type Projection = (lon: number, lat: number) => readonly [x: number, y: number]

/** A GeoTIFF of one band in WGS84 degrees, Web Mercator or UTM; heights in metres above the geoid. */
export async function readGeoTiff(file: string, bytes: Uint8Array, sha256: string): Promise<DemRaster> {
  const image = await opened(file, bytes)
  const [width, height] = [image.getWidth(), image.getHeight()]
  if (!(width > 1 && height > 1)) throw new DemError(file, 'at least 2 x 2 cells', `${width} x ${height}`)
  if (image.getSamplesPerPixel() !== 1)
    throw new DemError(file, 'one band of heights', `${image.getSamplesPerPixel()} bands`)
  const keys = (image.getGeoKeys() ?? {}) as unknown as Record<string, number | undefined>
  const { projection, metres } = projectionOf(file, keys)
  const datum = datumOf(file, keys)
  const [originX, originY, stepX, stepY] = placed(file, image)
  // Where a value is for the centre of its pixel, the first centre is half a pixel in.
  const shift = keys.GTRasterTypeGeoKey === 2 ? 0 : 0.5
  const full: DemRaster['toPixel'] = (lon, lat) => {
    const [x, y] = projection(lon, lat)
    return [(x - originX) / stepX - shift, (y - originY) / stepY - shift]
  }
  const crop = windowOf(full, width, height)
  if (!crop) throw new DemError(file, 'ground about 117.4–119.9° E, 46.9–48.6° N', 'another part of the world')
  const [left, top, right, bottom] = crop
  const cells = (right - left) * (bottom - top)
  if (cells > MAX_CELLS)
    throw new DemError(
      file,
      `at most ${MAX_CELLS / 1e6} million cells over the region`,
      `${Math.round(cells / 1e6)} million`,
    )
  const values = await readValues(file, image, crop)
  return {
    file,
    kind: 'GeoTIFF',
    sha256,
    columns: right - left,
    rows: bottom - top,
    values: cleaned(file, values, image.getGDALNoData()),
    toPixel: (lon, lat) => {
      const [u, v] = full(lon, lat)
      return [u - left, v - top]
    },
    resolutionM: metres ? Math.abs(stepX) : Math.abs(stepX) * 111_320,
    datum,
  }
}

async function opened(file: string, bytes: Uint8Array): Promise<GeoTIFFImage> {
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    return await (await fromArrayBuffer(buffer)).getImage()
  } catch (error) {
    throw new DemError(file, 'a whole GeoTIFF', `${bytes.length} bytes that do not open (${(error as Error).message})`)
  }
}

async function readValues(
  file: string,
  image: GeoTIFFImage,
  window: [number, number, number, number],
): Promise<Float32Array> {
  try {
    const [band] = (await image.readRasters({ window })) as unknown as ArrayLike<number>[]
    const values = Float32Array.from(band!)
    const want = (window[2] - window[0]) * (window[3] - window[1])
    if (values.length !== want) throw new Error(`${values.length} of ${want} cells`)
    return values
  } catch (error) {
    throw new DemError(file, 'a whole GeoTIFF', `one whose cells cannot be read (${(error as Error).message})`)
  }
}

function projectionOf(
  file: string,
  keys: Record<string, number | undefined>,
): { projection: Projection; metres: boolean } {
  const projected = keys.ProjectedCSTypeGeoKey
  const geographic = keys.GeographicTypeGeoKey
  if (projected === undefined || keys.GTModelTypeGeoKey === 2) {
    if (geographic === 4326 || geographic === 4979) return { projection: (lon, lat) => [lon, lat], metres: false }
    throw new DemError(
      file,
      'WGS84 degrees (EPSG:4326), Web Mercator (3857) or UTM (326xx, 327xx)',
      geographic === undefined ? 'no coordinate system' : `EPSG:${geographic}`,
    )
  }
  const zone = projected % 100
  const utm = (projected > 32600 && projected <= 32660) || (projected > 32700 && projected <= 32760)
  if (projected !== 3857 && !utm)
    throw new DemError(
      file,
      'WGS84 degrees (EPSG:4326), Web Mercator (3857) or UTM (326xx, 327xx)',
      `EPSG:${projected}`,
    )
  const to = proj4(
    'EPSG:4326',
    projected === 3857
      ? MERCATOR
      : `+proj=utm +zone=${zone}${projected > 32700 ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`,
  )
  return { projection: (lon, lat) => to.forward([lon, lat]) as [number, number], metres: true }
}

function datumOf(file: string, keys: Record<string, number | undefined>): string | null {
  const vertical = keys.VerticalCSTypeGeoKey
  const units = keys.VerticalUnitsGeoKey
  if (units !== undefined && units !== 9001)
    throw new DemError(file, 'heights in metres', `vertical unit EPSG:${units}`)
  if (vertical === 5030 || vertical === 4979 || keys.GeographicTypeGeoKey === 4979)
    throw new DemError(
      file,
      'heights above the geoid (EGM96, EGM2008)',
      'heights above the ellipsoid: convert them first',
    )
  return vertical === undefined ? null : (DATUMS[vertical] ?? `EPSG:${vertical}`)
}

/** Origin and steps in the file's coordinates; the step in y is negative. */
function placed(file: string, image: GeoTIFFImage): [number, number, number, number] {
  try {
    const [x, y] = image.getOrigin()
    const [dx, dy] = image.getResolution()
    if ([x, y, dx, dy].every((n) => Number.isFinite(n)) && dx! > 0 && dy! < 0) return [x!, y!, dx!, dy!]
  } catch {
    // Reported below, as for missing numbers.
  }
  throw new DemError(file, 'a north-up raster with its place', 'no origin and cell size, or a turned one')
}

/** The cells over the region, as left, top, right, bottom; null when there are none. */
function windowOf(
  toPixel: DemRaster['toPixel'],
  width: number,
  height: number,
): [number, number, number, number] | null {
  const corners = [WINDOW.west, WINDOW.east].flatMap((lon) =>
    [WINDOW.south, WINDOW.north].map((lat) => toPixel(lon, lat)),
  )
  const us = corners.map((c) => c[0])
  const vs = corners.map((c) => c[1])
  const left = Math.max(0, Math.floor(Math.min(...us)))
  const top = Math.max(0, Math.floor(Math.min(...vs)))
  const right = Math.min(width, Math.ceil(Math.max(...us)) + 1)
  const bottom = Math.min(height, Math.ceil(Math.max(...vs)) + 1)
  return right - left > 1 && bottom - top > 1 ? [left, top, right, bottom] : null
}
