import { makeGrid, type Grid } from './base'

/** Interpolating cubic half-way weights (Catmull–Rom): keep crests that a spline would flatten. */
const NEAR = 9 / 16
const FAR = -1 / 16

/** The same relief at half the spacing; the old posts keep their values. */
export function halveSpacing(grid: Grid): Grid {
  const old = grid.posts
  const posts = old * 2 - 1
  const out = makeGrid(posts, grid.spacing / 2)
  const at = (row: number, column: number): number =>
    grid.values[Math.min(old - 1, Math.max(0, row)) * old + Math.min(old - 1, Math.max(0, column))]!
  for (let row = 0; row < old; row++) {
    for (let column = 0; column < old; column++) {
      const to = row * 2 * posts + column * 2
      out.values[to] = at(row, column)
      if (column + 1 < old) {
        out.values[to + 1] =
          NEAR * (at(row, column) + at(row, column + 1)) + FAR * (at(row, column - 1) + at(row, column + 2))
      }
    }
  }
  for (let row = 1; row < posts - 1; row += 2) {
    for (let column = 0; column < posts; column++) {
      const value = (r: number): number => out.values[Math.min(posts - 1, Math.max(0, r)) * posts + column]!
      out.values[row * posts + column] =
        NEAR * (value(row - 1) + value(row + 1)) + FAR * (value(row - 3) + value(row + 3))
    }
  }
  return out
}
