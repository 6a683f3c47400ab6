import { HOUR } from '@/base/core/battleTime'
import type { Activity } from './activity'

/**
 * Elastic time: how the wall time of the whole campaign is distributed over its hours. The share per battle second is
 * linear between knots, so its integral is exact and invertible: the state depends only on the clock's time, not on
 * earlier seeks.
 */
export interface RateCurve {
  /** Battle seconds of the knots, rising; the first is the campaign's start, the last its end. */
  readonly times: Float64Array
  /** Share of the wall time per battle second at each knot; above 0. */
  readonly density: Float64Array
  /** Share of the wall time up to each knot: 0 at the start, 1 at the end. */
  readonly share: Float64Array
}

/** An hour without activity counts as 1; event weights and kilometres are added to it with these factors. */
const EVENT_PULL = 20
const MOVEMENT_PULL = 0.9
/** Maximum duration of an hour, relative to a quiet one. */
const MAX = 90
/** The rate is smoothed over this many hours on either side, so that no step is noticeable. */
const EASE_HOURS = 3

/** The rate curve of a record's activity. Pure; about 3,000 knots for the campaign. */
export function elasticCurve({ events, movement }: Activity, start: number, end: number): RateCurve {
  const hours = events.length
  const raw = Float64Array.from(events, (e, h) => Math.min(1 + EVENT_PULL * e + MOVEMENT_PULL * movement[h]!, MAX))
  const times = Float64Array.from({ length: hours + 1 }, (_, k) => Math.min(start + k * HOUR, end))
  const density = Float64Array.from(times, (_, k) => eased(raw, k))
  const share = new Float64Array(hours + 1)
  for (let k = 0; k < hours; k++)
    share[k + 1] = share[k]! + ((density[k]! + density[k + 1]!) / 2) * (times[k + 1]! - times[k]!)
  const whole = share[hours]!
  for (let k = 0; k <= hours; k++) {
    density[k]! /= whole
    share[k]! /= whole
  }
  share[hours] = 1
  return { times, density, share }
}

/** Weighted mean of the hours around knot `k`, nearer ones weighing more. */
function eased(raw: Float64Array, k: number): number {
  let sum = 0
  let weights = 0
  for (let h = k - EASE_HOURS; h < k + EASE_HOURS; h++) {
    const weight = EASE_HOURS - Math.abs(h + 0.5 - k)
    sum += weight * raw[Math.min(Math.max(h, 0), raw.length - 1)]!
    weights += weight
  }
  return sum / weights
}

/** A uniform curve, as for a record without events or movement. */
export function evenCurve(start: number, end: number): RateCurve {
  const density = 1 / (end - start)
  return {
    times: Float64Array.of(start, end),
    density: Float64Array.of(density, density),
    share: Float64Array.of(0, 1),
  }
}

/** The share of the wall time that lies before battle time `t`, 0 to 1. */
export function shareAt({ times, density, share }: RateCurve, t: number): number {
  const k = before(times, t)
  const length = times[k + 1]! - times[k]!
  const s = Math.min(Math.max(t - times[k]!, 0), length)
  return share[k]! + density[k]! * s + ((density[k + 1]! - density[k]!) * s * s) / (2 * length)
}

/** The battle time at a share of the wall time: the inverse of `shareAt`. */
export function timeAtShare({ times, density, share }: RateCurve, at: number): number {
  const k = before(share, at)
  const rest = Math.min(Math.max(at - share[k]!, 0), share[k + 1]! - share[k]!)
  const d = density[k]!
  const slope = (density[k + 1]! - d) / (times[k + 1]! - times[k]!)
  return Math.min(times[k]! + (2 * rest) / (d + Math.sqrt(Math.max(d * d + 2 * slope * rest, 0))), times[k + 1]!)
}

/** Battle seconds per wall second at `t`, when the whole campaign takes `wallSeconds`. */
export function curveRate({ times, density }: RateCurve, t: number, wallSeconds: number): number {
  const k = before(times, t)
  const u = Math.min(Math.max((t - times[k]!) / (times[k + 1]! - times[k]!), 0), 1)
  return 1 / ((density[k]! + (density[k + 1]! - density[k]!) * u) * wallSeconds)
}

/** Index of the interval of an ascending column that contains `value`; the first or last beyond its ends. */
function before(column: Float64Array, value: number): number {
  let low = 0
  let high = column.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (column[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
