import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff'
import { mendTables, quietly } from './geoTiffLibrary'
import { projectionOf } from './projections'
import { cleaned, DemError, ELLIPSOID, MAX_CELLS, type DemRaster } from './raster'

/** Around the region, degrees: only this window of a larger file is read. */
const WINDOW = { west: 117.2, east: 120.1, south: 46.7, north: 48.8 }
const DATUMS: Record<number, string> = { 5773: 'EGM96', 3855: 'EGM2008', 5798: 'EGM84' }

/** A GeoTIFF of one band, in a coordinate system of `projectionOf`; heights in metres above the geoid or the ellipsoid. */
export async function readGeoTiff(file: string, bytes: Uint8Array, sha256: string): Promise<DemRaster> {
  const image = await opened(file, bytes)
  const [width, height] = [image.getWidth(), image.getHeight()]
  if (!(width > 1 && height > 1)) throw new DemError(file, 'at least 2 x 2 cells', `${width} x ${height}`)
  if (image.getSamplesPerPixel() !== 1)
    throw new DemError(file, 'one band of heights', `${image.getSamplesPerPixel()} bands`)
  const keys: Record<string, number | undefined> = Object.fromEntries(
    Object.entries(image.getGeoKeys() ?? {}).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  )
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
    resolutionM: Math.max(Math.abs(stepX), Math.abs(stepY)) * (metres ? 1 : 111_320),
    datum,
  }
}

async function opened(file: string, bytes: Uint8Array): Promise<GeoTIFFImage> {
  let image: GeoTIFFImage
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    image = await (await fromArrayBuffer(buffer)).getImage()
  } catch {
    throw new DemError(file, 'a whole GeoTIFF', `${bytes.length} bytes that do not open`)
  }
  mendTables(image, bytes)
  return image
}

async function readValues(
  file: string,
  image: GeoTIFFImage,
  window: [number, number, number, number],
): Promise<Float32Array> {
  const want = (window[2] - window[0]) * (window[3] - window[1])
  try {
    const rasters: unknown = await quietly(() => image.readRasters({ window }))
    const band: unknown = Array.isArray(rasters) ? rasters[0] : undefined
    if (ArrayBuffer.isView(band) && !(band instanceof DataView)) {
      const values = Float32Array.from(band as unknown as ArrayLike<number>)
      if (values.length === want) return values
    }
  } catch {
    // Reported below; what the library says about it is meant for its authors.
  }
  throw new DemError(file, 'a whole GeoTIFF', 'one whose cells cannot be read')
}

function datumOf(file: string, keys: Record<string, number | undefined>): string | null {
  const vertical = keys.VerticalCSTypeGeoKey
  const units = keys.VerticalUnitsGeoKey
  if (units !== undefined && units !== 9001)
    throw new DemError(file, 'heights in metres', `vertical unit EPSG:${units}`)
  if (vertical === 5030 || vertical === 4979 || keys.GeographicTypeGeoKey === 4979) return ELLIPSOID
  return vertical === undefined ? null : (DATUMS[vertical] ?? `EPSG:${vertical}`)
}

/** Origin and steps in the file's coordinates. The step in y is negative where row 0 is the northern one. */
function placed(file: string, image: GeoTIFFImage): [number, number, number, number] {
  const list = (tag: 'ModelTiepoint' | 'ModelPixelScale' | 'ModelTransformation'): number[] | null => {
    const value: unknown = image.fileDirectory.getValue(tag)
    return value === undefined || value === null ? null : Array.from(value as ArrayLike<number>)
  }
  const [tie, scale, matrix] = [list('ModelTiepoint'), list('ModelPixelScale'), list('ModelTransformation')]
  let place: number[] = []
  if (tie?.length === 6 && scale && scale.length >= 2) {
    const [i, j, , x, y] = tie as [number, number, number, number, number]
    const [dx, dy] = [scale[0]!, -scale[1]!]
    place = [x - i * dx, y - j * dy, dx, dy]
  } else if (matrix && matrix.length >= 8) {
    if (matrix[1] !== 0 || matrix[4] !== 0) throw new DemError(file, 'rows from west to east', 'a turned raster')
    place = [matrix[3]!, matrix[7]!, matrix[0]!, matrix[5]!]
  }
  const [x, y, dx, dy] = place
  if (place.length === 4 && place.every(Number.isFinite) && dx! > 0 && dy !== 0) return [x!, y!, dx!, dy!]
  throw new DemError(file, 'a raster with its place', 'no origin and cell size')
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
