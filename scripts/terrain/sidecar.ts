import { toLonLat } from '../../src/base/geo/frame'
import type { Grid } from './base'
import type { DemUse } from './dem/cover'
import { hashBytes } from './png'
import type { Quantised } from './quantise'

/** Level in metres about which the viewer exaggerates heights: the valley floor by Khamar-Daba. */
export const REFERENCE_M = 680

const SOURCES = [
  {
    name: 'SRTM30_PLUS v11, land part NASA/USGS SRTM30',
    use: 'elevations (true resolution about 1.65 km)',
    licence:
      'SRTM is in the public domain (NASA/USGS); SRTM30_PLUS: Becker et al. 2009, Scripps Institution of Oceanography, UC San Diego, for research, education and non-profit use with this notice',
  },
  { name: 'Natural Earth 1:10m', use: 'Lake Buir, border', licence: 'public domain' },
  { name: 'GeoNames', use: 'split and mouth of the Khalkhin Gol', licence: 'CC BY 4.0' },
]

/** The sidecar file of a height PNG. */
export function describeHeights(
  file: string,
  comment: string,
  grid: Grid,
  q: Quantised,
  png: Uint8Array,
  models: readonly DemUse[] = [],
): string {
  const far = grid.west + (grid.posts - 1) * grid.spacing
  const corner = (x: number, z: number): number[] => toLonLat(x, z).map((v) => Math.round(v * 1e6) / 1e6)
  const sidecar = {
    $comment: comment,
    schemaVersion: 1,
    file,
    posts: grid.posts,
    spacingM: grid.spacing,
    westM: grid.west,
    northM: grid.north,
    heightOffsetM: q.offset,
    heightStepM: q.step,
    referenceM: REFERENCE_M,
    projection: {
      text: 'Transverse Mercator on WGS84 about 47.7N 118.7E, scale 1; x east, z south, metres',
      latitudeOfOrigin: 47.7,
      centralMeridian: 118.7,
      scale: 1,
      falseEasting: 0,
      falseNorthing: 0,
      ellipsoid: 'WGS84',
    },
    extentLonLat: {
      northWest: corner(grid.west, grid.north),
      northEast: corner(far, grid.north),
      southEast: corner(far, far),
      southWest: corner(grid.west, far),
    },
    datum: 'metres above mean sea level (EGM96, as SRTM); 1939 map heights may differ by 10 m',
    sources: SOURCES,
    ...(models.length > 0 && { elevationModels: models }),
    licence:
      "Elevations for research, education and non-profit use with the notice above; reconstructed relief is the project's own",
    sha256: hashBytes(png),
  }
  return JSON.stringify(sidecar, null, 2) + '\n'
}
