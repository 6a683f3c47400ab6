/** A fault in an elevation file, in one sentence: file, expected, got. */
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
  /** Metres, row by row as in the file; NaN where it has no value. */
  readonly values: Float32Array
  /** Column and row (pixel centres at whole numbers) of a longitude and latitude, WGS84 degrees. */
  readonly toPixel: (lon: number, lat: number) => readonly [u: number, v: number]
  /** Approximate ground length of a pixel's longer side, metres. */
  readonly resolutionM: number
  /** Vertical datum as stated in the file: `ELLIPSOID`, or the name of a geoid; null if not stated. */
  readonly datum: string | null
  /** What was repaired in it, in words; absent if nothing was. */
  readonly notes?: readonly string[]
}

/** `datum` of a file whose heights count from the WGS84 ellipsoid. */
export const ELLIPSOID = 'WGS84 ellipsoid'
/** Coarser cells than the 30″ of the shipped figures would take relief away, metres. */
export const MAX_RESOLUTION_M = 1000

/** Files with more cells are rejected before anything is allocated: 200 million are 0.8 GB. */
export const MAX_CELLS = 200e6
const LOWEST = -500
const HIGHEST = 9000

/**
 * Replaces voids, infinities and no-data values by NaN. Single values that are not heights of the Earth stay, for
 * `repaired` to judge.
 * @throws DemError when most of the values are none, or there is nothing but voids.
 */
export function cleaned(file: string, values: Float32Array, noData: number | null): Float32Array {
  let wrong = 0
  let heights = 0
  let example = 0
  for (let i = 0; i < values.length; i++) {
    const h = values[i]!
    if (!Number.isFinite(h) || h === noData || h === -32768 || h === -9999) {
      values[i] = NaN
      continue
    }
    heights++
    if (h >= LOWEST && h <= HIGHEST) continue
    wrong++
    example = h
  }
  if (heights === 0) throw new DemError(file, 'at least one height', 'nothing but voids')
  if (wrong > heights / 2)
    throw new DemError(file, `heights from ${LOWEST} to ${HIGHEST} m`, `${wrong} cells beyond them, such as ${example}`)
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
