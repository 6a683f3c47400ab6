import { clamp } from '../../src/base/core/math'
import { toLonLat } from '../../src/base/geo/frame'
import type { Table } from './tables'

const weights = new Float64Array(8)

/** Cubic B-spline weights: smooth to the second derivative, so no cell edges show. */
function weigh(t: number, from: number): void {
  const s = 1 - t
  weights[from] = (s * s * s) / 6
  weights[from + 1] = (3 * t * t * t - 6 * t * t + 4) / 6
  weights[from + 2] = (3 * s * s * s - 6 * s * s + 4) / 6
  weights[from + 3] = (t * t * t) / 6
}

/** Metres at a longitude and latitude; beyond the table's edge, the value at its edge. */
export function sampleTable(table: Table, lon: number, lat: number): number {
  const u = clamp((lon - table.west) / table.cell - 0.5, 0, table.columns - 1)
  const v = clamp((table.north - lat) / table.cell - 0.5, 0, table.rows - 1)
  const column = Math.floor(u)
  const row = Math.floor(v)
  weigh(u - column, 0)
  weigh(v - row, 4)
  let sum = 0
  for (let j = 0; j < 4; j++) {
    const r = clamp(row + j - 1, 0, table.rows - 1) * table.columns
    let line = 0
    for (let i = 0; i < 4; i++) {
      const c = clamp(column + i - 1, 0, table.columns - 1)
      line += weights[i]! * table.values[r + c]!
    }
    sum += weights[4 + j]! * line
  }
  return sum
}

/** A working grid in the local frame; heights in metres (double, unlike the shipped field). */
export interface Grid {
  readonly posts: number
  readonly spacing: number
  readonly west: number
  readonly north: number
  readonly values: Float64Array
}

/** An empty grid of `posts` x `posts` centred on the frame's origin. */
export function makeGrid(posts: number, spacing: number): Grid {
  const half = ((posts - 1) * spacing) / 2
  return { posts, spacing, west: -half, north: -half, values: new Float64Array(posts * posts) }
}

/** Fills a grid from a function of local x, z. */
export function fillGrid(grid: Grid, at: (x: number, z: number, index: number) => number): Grid {
  for (let row = 0, index = 0; row < grid.posts; row++) {
    const z = grid.north + row * grid.spacing
    for (let column = 0; column < grid.posts; column++, index++) {
      grid.values[index] = at(grid.west + column * grid.spacing, z, index)
    }
  }
  return grid
}

/** The measured relief alone, on a grid of the local frame. */
export function sampleBase(table: Table, posts: number, spacing: number): Grid {
  return fillGrid(makeGrid(posts, spacing), (x, z) => {
    const [lon, lat] = toLonLat(x, z)
    return sampleTable(table, lon, lat)
  })
}

/** Bilinear value of a grid, clamped to its edge. */
export function gridAt(grid: Grid, x: number, z: number): number {
  const last = grid.posts - 1
  const u = clamp((x - grid.west) / grid.spacing, 0, last)
  const v = clamp((z - grid.north) / grid.spacing, 0, last)
  const i = Math.min(Math.floor(u), last - 1)
  const j = Math.min(Math.floor(v), last - 1)
  const at = j * grid.posts + i
  const g = grid.values
  const top = g[at]! + (g[at + 1]! - g[at]!) * (u - i)
  const low = g[at + grid.posts]! + (g[at + grid.posts + 1]! - g[at + grid.posts]!) * (u - i)
  return top + (low - top) * (v - j)
}
