import { linear, numberAxis, type NumberAxis } from './axis'
import { CHART_WIDTH } from './barChart'

/** A value at a time; it holds until the next known value. */
export interface StepPoint {
  readonly t: number
  readonly value: number
}
export interface StepSeries {
  readonly label: string
  readonly side?: string
  readonly points: readonly StepPoint[]
}

export interface StepLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly axis: NumberAxis
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly series: readonly {
    readonly label: string
    readonly side?: string
    readonly path: string
    readonly dots: readonly { readonly x: number; readonly y: number; readonly value: number }[]
  }[]
}

/** Step chart from `from` to `until`: flat between known values, since nothing is known there. */
export function layOutSteps(series: readonly StepSeries[], from: number, until: number, height = 190): StepLayout {
  const [left, right, top, bottom] = [40, CHART_WIDTH - 12, 12, height - 24]
  const axis = numberAxis(Math.max(1, ...series.flatMap((s) => s.points.map((p) => p.value))))
  const x = linear([from, until], [left, right])
  const y = linear([0, axis.max], [bottom, top])
  return {
    width: CHART_WIDTH,
    height,
    left,
    right,
    top,
    bottom,
    axis,
    x,
    y,
    series: series.map(({ label, side, points }) => {
      const dots = points.map((p) => ({ x: x(p.t), y: y(p.value), value: p.value }))
      const path = dots
        .map((d, i) => (i === 0 ? `M${round(d.x)} ${round(d.y)}` : `H${round(d.x)}V${round(d.y)}`))
        .join('')
      return {
        label,
        ...(side !== undefined && { side }),
        path: dots.length > 0 ? `${path}H${round(right)}` : '',
        dots,
      }
    }),
  }
}

const round = (n: number) => Math.round(n * 10) / 10
