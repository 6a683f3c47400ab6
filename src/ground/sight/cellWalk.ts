import type { HeightField } from '@/ground/terrain/heightField'

/** Step past an edge, metres: far smaller than a cell, far larger than a distance's rounding error. */
export const STEP = 1e-6

/**
 * Walks the cells of a height field along a straight line. Within a cell the bilinear ground is a parabola along the
 * line: `k0 + k1 s + k2 s²` metres above the datum at `s` metres from the line's start. One object serves any number
 * of lines; it allocates nothing.
 */
export class CellWalk {
  /** Coefficients of the ground in the cell entered last. */
  k0 = 0
  k1 = 0
  k2 = 0
  /** Cells of the field along one axis. */
  private cells = 0
  private posts = 0
  private heights: Float32Array = new Float32Array(0)
  /** The line's start and its step per metre, in posts. */
  private u0 = 0
  private v0 = 0
  private du = 0
  private dv = 0
  private perU = 0
  private perV = 0
  // The lattice lines that bound a cell ahead, in posts: one further where the line runs east or south.
  private aheadU = 0
  private aheadV = 0

  /** Begins a line at local (x, z) in the unit direction (dx, dz). */
  begin({ posts, spacing, west, north, heights }: HeightField, x: number, z: number, dx: number, dz: number): void {
    this.posts = posts
    this.cells = posts - 1
    this.heights = heights
    this.u0 = (x - west) / spacing
    this.v0 = (z - north) / spacing
    this.du = dx / spacing
    this.dv = dz / spacing
    this.aheadU = dx > 0 ? 1 : 0
    this.aheadV = dz > 0 ? 1 : 0
    // An axis on which the line does not move has no edge ahead.
    this.perU = dx === 0 ? Infinity : 1 / this.du
    this.perV = dz === 0 ? Infinity : 1 / this.dv
  }

  /** Column of the cell at `s` metres, just past an edge, so that rounding cannot give the cell that was left. */
  columnAt(s: number): number {
    return clampIndex(Math.floor(this.u0 + this.du * (s + STEP)), this.cells)
  }

  rowAt(s: number): number {
    return clampIndex(Math.floor(this.v0 + this.dv * (s + STEP)), this.cells)
  }

  /** Where the line leaves the square of `size` cells whose first are `column` and `row`, entered at `s`; at most `end`. */
  leaves(column: number, row: number, size: number, s: number, end: number): number {
    const u = (column + this.aheadU * size - this.u0) * this.perU
    const v = (row + this.aheadV * size - this.v0) * this.perV
    let out = end
    if (u > s + STEP && u < out) out = u
    if (v > s + STEP && v < out) out = v
    return out
  }

  /** Enters the cell at `s` metres; returns where the line leaves it, at most `end`. */
  enter(s: number, end: number): number {
    const { posts, heights, u0, v0, du, dv } = this
    const column = this.columnAt(s)
    const row = this.rowAt(s)
    const at = row * posts + column
    const nw = heights[at]!
    const ne = heights[at + 1]! - nw
    const sw = heights[at + posts]! - nw
    const twist = heights[at + posts + 1]! - nw - ne - sw
    const a = u0 - column
    const b = v0 - row
    this.k0 = nw + ne * a + sw * b + twist * a * b
    this.k1 = ne * du + sw * dv + twist * (a * dv + b * du)
    this.k2 = twist * du * dv
    return this.leaves(column, row, 1, s, end)
  }
}

function clampIndex(index: number, cells: number): number {
  return index < 0 ? 0 : index >= cells ? cells - 1 : index
}
