import { FloodQueue } from './floodQueue'

/** Drainage over a square grid: the receiver of each cell, lowest first. */
export interface Drainage {
  /** Cells in an order in which each comes after its receiver. */
  readonly order: Int32Array
  /** The cell that each drains to; an outlet drains to itself. */
  readonly receiver: Int32Array
}

/** Neighbours as column and row steps; the first four are one cell away, the others a diagonal. */
const COLUMN_STEPS = [1, -1, 0, 0, 1, -1, 1, -1] as const
const ROW_STEPS = [0, 0, 1, -1, 1, 1, -1, -1] as const
const STRAIGHT = 4

/**
 * Floods the grid from its outlets upward (priority flood): every cell drains, even from a hollow, by its steepest fall
 * or over the lowest sill.
 */
export function drain(heights: Float64Array, posts: number, isOutlet: Uint8Array): Drainage {
  const size = posts * posts
  const filled = heights.slice()
  const receiver = new Int32Array(size).fill(-1)
  const order = new Int32Array(size)
  const offsets = Int32Array.from(COLUMN_STEPS, (column, i) => column + ROW_STEPS[i]! * posts)
  const queue = new FloodQueue(filled)
  for (let at = 0; at < size; at++) {
    if (isOutlet[at] === 0) continue
    receiver[at] = at
    queue.push(at)
  }
  for (let n = 0; !queue.empty; n++) {
    const at = queue.pop()
    order[n] = at
    const column = at % posts
    const row = (at - column) / posts
    const inside = column > 0 && row > 0 && column < posts - 1 && row < posts - 1
    let best = receiver[at]!
    let fall = isOutlet[at] === 0 ? 0 : Infinity
    // First the steepest fall, in one pass over the neighbours; then those not yet reached.
    for (let i = 0; i < 8; i++) {
      if (!inside && isOff(column + COLUMN_STEPS[i]!, row + ROW_STEPS[i]!, posts)) continue
      const next = at + offsets[i]!
      const drop = filled[at]! - filled[next]!
      const slope = i < STRAIGHT ? drop : drop / Math.SQRT2
      if (slope > fall) {
        fall = slope
        best = next
      }
    }
    receiver[at] = best
    for (let i = 0; i < 8; i++) {
      if (!inside && isOff(column + COLUMN_STEPS[i]!, row + ROW_STEPS[i]!, posts)) continue
      const next = at + offsets[i]!
      if (receiver[next] !== -1) continue
      receiver[next] = at
      if (filled[next]! <= filled[at]!) filled[next] = filled[at]! + 1e-4
      queue.push(next)
    }
  }
  return { order, receiver }
}

function isOff(column: number, row: number, posts: number): boolean {
  return column < 0 || row < 0 || column >= posts || row >= posts
}
