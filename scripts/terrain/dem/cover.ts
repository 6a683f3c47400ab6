import { smoothstep } from '../../../src/base/core/math'
import { toLonLat } from '../../../src/base/geo/frame'
import { sampleTable, type Grid } from '../base'
import type { Table } from '../tables'
import { Departures, type Departed } from './departures'
import { levelOf, type Level } from './level'
import { DemError, demHeight, type DemRaster } from './raster'

/** Distance inwards from a model's edge, or from a void, over which it replaces the figures, metres. */
export const FEATHER_M = 600
/**
 * A model whose median differs by more than this from the shipped figures is taken to use another vertical datum,
 * metres.
 */
export const MAX_OFFSET_M = 15

export interface DemUse extends Departed {
  readonly file: string
  readonly kind: string
  readonly sha256: string
  readonly resolutionM: number
  readonly datum: string | null
  /** The vertical datum that its heights fit, and the metres added to refer them to the geoid. */
  readonly level: Level['name']
  readonly addedM: number
  /** Share of the battlefield's posts with a height in this file, per cent. */
  readonly coveredPercent: number
  /** Share of voids among the posts within its extent, per cent. */
  readonly voidPercent: number
  /** Median difference from the shipped figures after referring it to the geoid, metres. */
  readonly offsetM: number
  /** What was repaired in it, or should be known about its datum. */
  readonly notes?: readonly string[]
  /** Why it may depart from the shipped figures, as given to the bake. */
  readonly reason?: string
}

export interface DemCover {
  /** Metres; meaningless where `share` is 0. */
  readonly heights: Float64Array
  /** By post: from 0, only the figures, to 1, only the model. */
  readonly share: Float32Array
  /** The model's height minus the shipped figure, metres, by post; NaN where there is no model. */
  readonly difference: Float32Array
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
  const lonLat = (at: number) =>
    toLonLat(grid.west + (at % posts) * grid.spacing, grid.north + Math.floor(at / posts) * grid.spacing)
  const shipped = Float32Array.from({ length: posts * posts }, (_, at) => sampleTable(figures, ...lonLat(at)))
  const heights = new Float64Array(posts * posts).fill(NaN)
  const uses = dems.map((dem) => {
    const own = new Float32Array(posts * posts)
    let voids = 0
    for (let at = 0; at < own.length; at++) {
      const [lon, lat] = lonLat(at)
      own[at] = demHeight(dem, lon, lat)
      if (!Number.isNaN(own[at]!)) continue
      const [u, v] = dem.toPixel(lon, lat)
      if (u >= 0 && v >= 0 && u <= dem.columns - 1 && v <= dem.rows - 1) voids++
    }
    const { use, addedM } = useOf(dem, own, shipped, voids, posts)
    for (let at = 0; at < own.length; at++) if (Number.isNaN(heights[at]!)) heights[at] = own[at]! + addedM
    return use
  })
  const difference = Float32Array.from(heights, (h, at) => h - shipped[at]!)
  return { heights, share: shares(heights, posts, grid.spacing), difference, uses }
}

function useOf(
  dem: DemRaster,
  own: Float32Array,
  shipped: Float32Array,
  voids: number,
  posts: number,
): { use: DemUse; addedM: number } {
  const covered = own.reduce((n, h) => (Number.isNaN(h) ? n : n + 1), 0)
  if (covered === 0)
    throw new DemError(
      dem.file,
      'ground of the battlefield, 118.27–119.14° E, 47.41–47.99° N',
      voids > 0 ? 'only voids there' : 'another part of the world',
    )
  const raw = median(own.map((h, at) => h - shipped[at]!).filter((d) => !Number.isNaN(d)))
  const level = levelOf(dem.datum, raw)
  const offset = raw + level.addedM
  if (Math.abs(offset) > MAX_OFFSET_M) {
    throw new DemError(
      dem.file,
      `heights within ${MAX_OFFSET_M} m of the shipped figures in the middle`,
      `${offset > 0 ? '+' : ''}${offset.toFixed(1)} m: they count from another level, or are no metres`,
    )
  }
  // Adding 0 turns -0 into 0.
  const tenth = (n: number) => Math.round(n * 10) / 10 + 0
  const notes = [...(dem.notes ?? []), ...(level.note ? [level.note] : [])]
  const departures = new Departures(posts)
  own.forEach((h, at) => departures.add(at, h - shipped[at]! - raw))
  return {
    addedM: level.addedM,
    use: {
      file: dem.file.replace(/^.*[\\/]/, ''),
      kind: dem.kind,
      sha256: dem.sha256,
      resolutionM: tenth(dem.resolutionM),
      datum: dem.datum,
      level: level.name,
      addedM: level.addedM,
      coveredPercent: tenth((100 * covered) / own.length),
      voidPercent: tenth((100 * voids) / (covered + voids)),
      offsetM: tenth(offset),
      ...departures.result(),
      ...(notes.length > 0 && { notes }),
    },
  }
}

function median(values: Float32Array): number {
  values.sort()
  return values[Math.floor(values.length / 2)] ?? 0
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
