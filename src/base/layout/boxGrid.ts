/**
 * Finds boxes near a point on the screen: a grid whose cells are as large as the largest box, so that two boxes that
 * touch lie in neighbouring cells. Cells are hashed, so the plane has no edge; a hash collision only costs one
 * useless check. Allocates nothing once created.
 */
export interface BoxGrid {
  /** For each box, the next box in the same cell; -1 at the end. */
  readonly next: Int32Array
  /** Sets the cell size from the boxes that will be added. */
  fit(halfWidth: Float32Array, halfHeight: Float32Array, count: number): void
  clear(): void
  add(box: number, x: number, y: number): void
  columnOf(x: number): number
  rowOf(y: number): number
  /** The first box of a cell, or -1. */
  first(column: number, row: number): number
}

export function createBoxGrid(capacity: number): BoxGrid {
  const heads = new Int32Array(cellsFor(capacity))
  const next = new Int32Array(capacity)
  let cellWidth = 1
  let cellHeight = 1
  let mask = heads.length - 1
  const cell = (column: number, row: number) => (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & mask
  return {
    next,
    fit(halfWidth, halfHeight, count) {
      cellWidth = cellHeight = 1
      // Sized by the number of boxes, not by the capacity: collisions count towards crowding, and the same boxes must
      // be placed the same way whatever the capacity of the workspace.
      mask = cellsFor(count) - 1
      for (let i = 0; i < count; i++) {
        if (halfWidth[i]! * 2 > cellWidth) cellWidth = halfWidth[i]! * 2
        if (halfHeight[i]! * 2 > cellHeight) cellHeight = halfHeight[i]! * 2
      }
    },
    clear: () => void heads.fill(-1),
    add(box, x, y) {
      const at = cell(Math.floor(x / cellWidth), Math.floor(y / cellHeight))
      next[box] = heads[at]!
      heads[at] = box
    },
    columnOf: (x) => Math.floor(x / cellWidth),
    rowOf: (y) => Math.floor(y / cellHeight),
    first: (column, row) => heads[cell(column, row)]!,
  }
}

/** A power of two, at least twice the number of boxes, so that collisions are rare. */
function cellsFor(boxes: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, boxes * 2)))
}
