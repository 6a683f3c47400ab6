import type { Table } from './tables'

/** Deviation from the neighbours' median beyond which a figure near a fault level is doubted, metres. */
const DOUBT_M = 11
const FAULT_BAND: readonly [number, number][] = [
  [500, 530],
  [735, 860],
]

function medianAround(table: Table, column: number, row: number, reach: number): number {
  const seen: number[] = []
  for (let r = Math.max(0, row - reach); r <= Math.min(table.rows - 1, row + reach); r++) {
    for (let c = Math.max(0, column - reach); c <= Math.min(table.columns - 1, column + reach); c++) {
      seen.push(table.values[r * table.columns + c]!)
    }
  }
  seen.sort((a, b) => a - b)
  return seen[seen.length >> 1]!
}

function inFaultBand(value: number): boolean {
  return FAULT_BAND.some(([low, high]) => value >= low && value <= high)
}

/**
 * The figures without the single-cell faults of the source's byte packing. Mended cells, and cells far from their
 * neighbours near a fault level, take the median of the 5 × 5 cells around them, twice (one pass is spoilt by a pair of
 * mended cells); sound relief is left alone.
 */
export function despike(figures: Table, repaired: Table): Table {
  let current = figures
  for (let pass = 0; pass < 2; pass++) {
    const values = current.values.slice()
    for (let row = 0; row < figures.rows; row++) {
      for (let column = 0; column < figures.columns; column++) {
        const at = row * figures.columns + column
        const value = current.values[at]!
        const mended = repaired.values[at] === 1
        if (!mended && !inFaultBand(value)) continue
        const median = medianAround(current, column, row, 2)
        if (mended || Math.abs(value - median) > DOUBT_M) values[at] = median
      }
    }
    current = { ...current, values }
  }
  return current
}
