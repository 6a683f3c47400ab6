/** Drainage over a square grid: the receiver of each cell, lowest first. */
export interface Drainage {
  /** Cells in an order in which each comes after its receiver. */
  readonly order: Int32Array
  /** The cell that each drains to; an outlet drains to itself. */
  readonly receiver: Int32Array
}

/** Neighbours as column and row steps, and their distance in cells. */
const STEPS: readonly [number, number, number][] = [
  [1, 0, 1],
  [-1, 0, 1],
  [0, 1, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [1, -1, Math.SQRT2],
  [-1, -1, Math.SQRT2],
]

/** A binary heap of cells by key; ties are broken by cell number, so that runs are reproducible. */
class Heap {
  private readonly cells: Int32Array
  private readonly keys: Float64Array
  private size = 0
  constructor(capacity: number, keys: Float64Array) {
    this.cells = new Int32Array(capacity)
    this.keys = keys
  }
  get empty(): boolean {
    return this.size === 0
  }
  private before(a: number, b: number): boolean {
    const d = this.keys[a]! - this.keys[b]!
    return d < 0 || (d === 0 && a < b)
  }
  push(cell: number): void {
    let i = this.size++
    while (i > 0) {
      const up = (i - 1) >> 1
      if (!this.before(cell, this.cells[up]!)) break
      this.cells[i] = this.cells[up]!
      i = up
    }
    this.cells[i] = cell
  }
  pop(): number {
    const top = this.cells[0]!
    const moved = this.cells[--this.size]!
    let i = 0
    for (;;) {
      let low = 2 * i + 1
      if (low >= this.size) break
      if (low + 1 < this.size && this.before(this.cells[low + 1]!, this.cells[low]!)) low++
      if (!this.before(this.cells[low]!, moved)) break
      this.cells[i] = this.cells[low]!
      i = low
    }
    this.cells[i] = moved
    return top
  }
}

/**
 * Floods the grid from its outlets upward (priority flood): every cell drains, even from a hollow, by its steepest fall
 * or over the lowest sill.
 */
export function drain(heights: Float64Array, posts: number, isOutlet: Uint8Array): Drainage {
  const size = posts * posts
  const filled = heights.slice()
  const receiver = new Int32Array(size).fill(-1)
  const order = new Int32Array(size)
  const heap = new Heap(size, filled)
  for (let at = 0; at < size; at++) {
    if (isOutlet[at] === 0) continue
    receiver[at] = at
    heap.push(at)
  }
  for (let n = 0; !heap.empty; n++) {
    const at = heap.pop()
    order[n] = at
    const column = at % posts
    const row = (at - column) / posts
    if (isOutlet[at] === 0) receiver[at] = steepest(filled, posts, column, row, receiver, at)
    for (const [dc, dr] of STEPS) {
      const c = column + dc
      const r = row + dr
      if (c < 0 || r < 0 || c >= posts || r >= posts) continue
      const next = r * posts + c
      if (receiver[next] !== -1) continue
      receiver[next] = at
      if (filled[next]! <= filled[at]!) filled[next] = filled[at]! + 1e-4
      heap.push(next)
    }
  }
  return { order, receiver }
}

function steepest(
  filled: Float64Array,
  posts: number,
  column: number,
  row: number,
  receiver: Int32Array,
  at: number,
): number {
  let best = receiver[at]!
  let fall = 0
  for (const [dc, dr, far] of STEPS) {
    const c = column + dc
    const r = row + dr
    if (c < 0 || r < 0 || c >= posts || r >= posts) continue
    const next = r * posts + c
    const slope = (filled[at]! - filled[next]!) / far
    if (slope > fall) {
      fall = slope
      best = next
    }
  }
  return best
}
