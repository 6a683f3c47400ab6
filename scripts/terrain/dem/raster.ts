/** A fault in an elevation file: file, expected, got. */
export class DemError extends Error {
  constructor(
    readonly file: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${file}: expected ${expected}, got ${got}`)
    this.name = 'DemError'
  }
}

export type DemKind = 'GeoTIFF' | 'SRTM HGT' | 'Terrarium PNG'

/** An elevation file: heights by pixel, and the position of pixels. */
export interface DemRaster {
  readonly file: string
  readonly kind: DemKind
  readonly sha256: string
  readonly columns: number
  readonly rows: number
  /** Metres, row 0 north; NaN where the file has no value. */
  readonly values: Float32Array
  /** Column and row (pixel centres at whole numbers) of a longitude and latitude, WGS84 degrees. */
  readonly toPixel: (lon: number, lat: number) => readonly [u: number, v: number]
  /** Approximate ground size of a pixel, metres. */
  readonly resolutionM: number
  /** Vertical datum, as named in the file; null if not. */
  readonly datum: string | null
}

/** Files with more cells are rejected before anything is allocated: 200 million are 0.8 GB. */
export const MAX_CELLS = 200e6
const LOWEST = -500
const HIGHEST = 9000

/**
 * Replaces voids, infinities and no-data values by NaN. @throws DemError when other values are not heights of the Earth
 * in metres.
 */
export function cleaned(file: string, values: Float32Array, noData: number | null): Float32Array {
  let wrong = 0
  let example = 0
  for (let i = 0; i < values.length; i++) {
    const h = values[i]!
    if (!Number.isFinite(h) || h === noData || h === -32768 || h === -9999) values[i] = NaN
    else if (h < LOWEST || h > HIGHEST) {
      wrong++
      example = h
      values[i] = NaN
    }
  }
  if (wrong > values.length / 1000)
    throw new DemError(file, `heights from ${LOWEST} to ${HIGHEST} m`, `${wrong} cells beyond them, such as ${example}`)
  if (values.every(Number.isNaN)) throw new DemError(file, 'at least one height', 'nothing but voids')
  return values
}

/** Bilinear height in metres at a longitude and latitude; NaN outside, and where most of the weight is on voids. */
export function demHeight(dem: DemRaster, lon: number, lat: number): number {
  const [u, v] = dem.toPixel(lon, lat)
  if (!(u >= 0 && v >= 0 && u <= dem.columns - 1 && v <= dem.rows - 1)) return NaN
  const c = Math.min(Math.floor(u), dem.columns - 2)
  const r = Math.min(Math.floor(v), dem.rows - 2)
  let sum = 0
  let weight = 0
  for (let j = 0; j < 2; j++) {
    for (let i = 0; i < 2; i++) {
      const h = dem.values[(r + j) * dem.columns + c + i]!
      const w = (i === 1 ? u - c : 1 - u + c) * (j === 1 ? v - r : 1 - v + r)
      if (Number.isNaN(h)) continue
      sum += w * h
      weight += w
    }
  }
  return weight > 0.5 ? sum / weight : NaN
}
