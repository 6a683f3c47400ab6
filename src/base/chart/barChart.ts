import { formatNumber } from '@/base/i18n/i18n'
import { linear, numberAxis, type NumberAxis } from './axis'

/** One segment of a bar; `tone` selects its fill, 0 is solid. */
export interface Part {
  readonly label: string
  readonly value: number
  readonly tone: number
}
export interface BarRow {
  readonly label: string
  readonly parts: readonly Part[]
  /** Text at the end of the bar, instead of the sum of its parts. */
  readonly text?: string
}

/** Width of the drawing in chart units; it is scaled to its column. */
export const CHART_WIDTH = 400
const ROW = 22
const BAR = 14
const AXIS = 22

export interface BarLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly axis: NumberAxis
  readonly x: (value: number) => number
  readonly rows: readonly {
    readonly label: string
    readonly y: number
    readonly end: number
    readonly text: string
    readonly parts: readonly (Part & { readonly x: number; readonly width: number })[]
  }[]
  readonly barHeight: number
}

/** Stacked horizontal bars on a shared scale starting at 0; `labels` is the width reserved for the row names. */
export function layOutBars(rows: readonly BarRow[], labels = 92, most?: number): BarLayout {
  const sums = rows.map((row) => row.parts.reduce((sum, p) => sum + p.value, 0))
  const axis = numberAxis(most ?? Math.max(1, ...sums))
  const right = CHART_WIDTH - 44
  const x = linear([0, axis.max], [labels, right])
  return {
    width: CHART_WIDTH,
    height: rows.length * ROW + AXIS,
    left: labels,
    right,
    axis,
    x,
    barHeight: BAR,
    rows: rows.map((row, i) => {
      let before = 0
      const parts = row.parts.map((part) => {
        const from = x(before)
        before += part.value
        return { ...part, x: from, width: x(before) - from }
      })
      return {
        label: row.label,
        y: i * ROW + (ROW - BAR) / 2,
        end: x(before),
        text: row.text ?? formatNumber(sums[i]!),
        parts,
      }
    }),
  }
}
