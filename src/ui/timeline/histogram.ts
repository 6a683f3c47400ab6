import { HOUR } from '@/base/core/battleTime'
import type { Activity } from '@/record/time/activity'

/** Running sums of events and movement by hour, so that any span is summed by two look-ups. */
export interface Histogram {
  readonly start: number
  readonly sums: Float64Array
}

/** Weight of a kilometre moved against an event's weight, as in elastic time (record/time/rateCurve.ts). */
const MOVEMENT_SHARE = 0.045

export function histogramOf({ start, events, movement }: Activity): Histogram {
  const sums = new Float64Array(events.length + 1)
  events.forEach((e, h) => (sums[h + 1] = sums[h]! + e + MOVEMENT_SHARE * movement[h]!))
  return { start, sums }
}

/** Average per hour from `from` to `until`. */
export function density({ start, sums }: Histogram, from: number, until: number): number {
  return until > from
    ? ((sumTo(sums, (until - start) / HOUR) - sumTo(sums, (from - start) / HOUR)) / (until - from)) * HOUR
    : 0
}

function sumTo(sums: Float64Array, hours: number): number {
  const h = Math.min(Math.max(hours, 0), sums.length - 1)
  const low = Math.min(Math.floor(h), sums.length - 2)
  return sums[low]! + (sums[low + 1]! - sums[low]!) * (h - low)
}

/**
 * The density that fills a column of this many hours: the longer the column, the rarer a high average. About 4 per hour
 * at one hour, 0.8 at one day.
 */
export const fullDensity = (hours: number) => 4 / Math.sqrt(hours)

/** Height of a column, 0 to 1: a square root, so that a quiet week is still visible beside 20 August. */
export const columnHeight = (densityOfColumn: number, full: number) => Math.min(Math.sqrt(densityOfColumn / full), 1)
