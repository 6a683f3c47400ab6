import { battleTime, DAY, HOUR, shortMonthLabel } from '@/base/core/battleTime'
import { sunPosition } from '@/ground/light/sun'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Position of `t` in a span, 0 to 1. */
export function fractionOf(t: number, { start, end }: Span): number {
  return Math.min(Math.max((t - start) / (end - start), 0), 1)
}

export const percent = (fraction: number) => `${(fraction * 100).toFixed(4)}%`

/** The start of a detail window of `length` seconds around `t`, clamped to the campaign. */
export function windowStart(t: number, { start, end }: Span, length: number): number {
  return Math.min(Math.max(t - length / 2, start), Math.max(end - length, start))
}

/** The months touched by a span, each clipped to it. */
export function monthsOf(span: Span): { label: string; start: number; end: number }[] {
  const months: { label: string; start: number; end: number }[] = []
  for (let t = span.start; t < span.end; t += DAY) {
    const label = shortMonthLabel(battleTime(t))
    const last = months[months.length - 1]
    const end = Math.min((Math.floor(t / DAY) + 1) * DAY, span.end)
    if (last?.label === label) last.end = end
    else months.push({ label, start: t, end })
  }
  return months
}

/** The nights of a span, sunset to sunrise to within a minute, computed from the true sun. */
export function nightsOf(span: Span): { start: number; end: number }[] {
  const nights = []
  for (let midnight = Math.floor(span.start / DAY) * DAY; midnight <= span.end + DAY; midnight += DAY) {
    const dusk = crossing(midnight - 12 * HOUR, midnight)
    const dawn = crossing(midnight, midnight + 12 * HOUR)
    const night = { start: Math.max(dusk, span.start), end: Math.min(dawn, span.end) }
    if (night.start < night.end) nights.push(night)
  }
  return nights
}

/** The time between noon and midnight at which the sun is on the horizon, by bisection. */
function crossing(a: number, b: number): number {
  const up = (t: number) => sunPosition(battleTime(t)).altitudeDeg > -0.83
  const upAtFirst = up(a)
  while (b - a > MINUTE_OF_HALVING) {
    const middle = (a + b) / 2
    if (up(middle) === upAtFirst) a = middle
    else b = middle
  }
  return a
}

const MINUTE_OF_HALVING = 60
