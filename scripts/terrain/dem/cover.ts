import { smoothstep } from '../../../src/base/core/math'
import { toLonLat } from '../../../src/base/geo/frame'
import { sampleTable, type Grid } from '../base'
import type { Table } from '../tables'
import { DemError, demHeight, type DemRaster } from './raster'

/** Distance inwards from a model's edge, or from a void, over which it replaces the figures, metres. */
export const FEATHER_M = 600
/**
 * A model whose median differs by more than this from the shipped figures is taken to use another vertical datum,
 * metres.
 */
export const MAX_OFFSET_M = 15

export interface DemUse {
  readonly file: string
  readonly kind: string
  readonly sha256: string
  readonly resolutionM: number
  readonly datum: string | null
  /** Share of the battlefield's posts with a height in this file, per cent. */
  readonly coveredPercent: number
  /** Share of voids among the posts within its extent, per cent. */
  readonly voidPercent: number
  /** Median difference from the shipped figures, metres. */
  readonly offsetM: number
}

export interface DemCover {
  /** Metres; meaningless where `share` is 0. */
  readonly heights: Float64Array
  /** By post: from 0, only the figures, to 1, only the model. */
  readonly share: Float32Array
  readonly uses: DemUse[]
}

/**
 * Samples the models on the posts of a grid: for each post the first (finest) that has a height, and a share that fades
 * to 0 towards edges and voids, so that no cliff appears there.
 * @throws DemError when a model covers no post of the grid, or uses another vertical datum than the figures.
 */
export function coverGrid(
  grid: Pick<Grid, 'posts' | 'spacing' | 'west' | 'north'>,
  dems: readonly DemRaster[],
  figures: Table,
): DemCover {
  const { posts } = grid
  const heights = new Float64Array(posts * posts).fill(NaN)
  const counts = dems.map(() => ({ covered: 0, voids: 0, differences: [] as number[] }))
  for (let row = 0, at = 0; row < posts; row++) {
    for (let column = 0; column < posts; column++, at++) {
      const [lon, lat] = toLonLat(grid.west + column * grid.spacing, grid.north + row * grid.spacing)
      for (let d = 0; d < dems.length; d++) {
        const dem = dems[d]!
        const height = demHeight(dem, lon, lat)
        const count = counts[d]!
        if (Number.isNaN(height)) {
          const [u, v] = dem.toPixel(lon, lat)
          if (u >= 0 && v >= 0 && u <= dem.columns - 1 && v <= dem.rows - 1) count.voids++
          continue
        }
        count.covered++
        // A sample every few hundred metres is enough for a median.
        if ((row * 7 + column * 3) % 61 === 0) count.differences.push(height - sampleTable(figures, lon, lat))
        if (Number.isNaN(heights[at]!)) heights[at] = height
      }
    }
  }
  const uses = dems.map((dem, d) => useOf(dem, counts[d]!, posts * posts))
  return { heights, share: shares(heights, posts, grid.spacing), uses }
}

function useOf(
  dem: DemRaster,
  { covered, voids, differences }: { covered: number; voids: number; differences: number[] },
  all: number,
): DemUse {
  if (covered === 0)
    throw new DemError(
      dem.file,
      'ground of the battlefield, 118.27–119.14° E, 47.41–47.99° N',
      voids > 0 ? 'only voids there' : 'another part of the world',
    )
  const offsetM = median(differences)
  if (Math.abs(offsetM) > MAX_OFFSET_M) {
    throw new DemError(
      dem.file,
      `heights within ${MAX_OFFSET_M} m of the shipped figures in the middle`,
      `${offsetM > 0 ? '+' : ''}${offsetM.toFixed(1)} m: they seem to count from another level (the ellipsoid?) or to be no metres`,
    )
  }
  const tenth = (n: number) => Math.round(n * 10) / 10
  return {
    file: dem.file.replace(/^.*[\\/]/, ''),
    kind: dem.kind,
    sha256: dem.sha256,
    resolutionM: tenth(dem.resolutionM),
    datum: dem.datum,
    coveredPercent: tenth((100 * covered) / all),
    voidPercent: tenth((100 * voids) / (covered + voids)),
    offsetM: tenth(offsetM),
  }
}

function median(values: number[]): number {
  if (values.length === 0) return 0
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]!
}

/**
 * Distance of each covered post from the nearest uncovered one (chamfer 3-4, two passes), as a share. The grid's own
 * rim does not count as an edge.
 */
function shares(heights: Float64Array, posts: number, spacing: number): Float32Array {
  const far = 1e9
  const d = new Float32Array(heights.length)
  for (let i = 0; i < d.length; i++) d[i] = Number.isNaN(heights[i]!) ? 0 : far
  const relax = (at: number, other: number, cost: number) => {
    if (d[other]! + cost < d[at]!) d[at] = d[other]! + cost
  }
  for (const way of [1, -1]) {
    for (let k = 0; k < d.length; k++) {
      const at = way > 0 ? k : d.length - 1 - k
      const column = at % posts
      const row = (at - column) / posts
      const behind = row - way
      const beside = column - way
      const inRow = behind >= 0 && behind < posts
      if (beside >= 0 && beside < posts) relax(at, at - way, 1)
      if (!inRow) continue
      relax(at, behind * posts + column, 1)
      if (column > 0) relax(at, behind * posts + column - 1, 4 / 3)
      if (column < posts - 1) relax(at, behind * posts + column + 1, 4 / 3)
    }
  }
  for (let i = 0; i < d.length; i++) d[i] = smoothstep(0, FEATHER_M / spacing, d[i]!)
  return d
}
