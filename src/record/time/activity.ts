import { HOUR } from '@/base/core/battleTime'
import { distance } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'

/** How much the record says about each hour; used by the timeline's histogram and by elastic time. */
export interface Activity {
  readonly start: number
  /** Events by weight, each spread over its span or its precision: sums to the weights of all events. */
  readonly events: Float32Array
  /**
   * Kilometres moved by all units; a unit counts for at most FASTEST_KM per hour, and a sortie in the air counts as
   * one such unit.
   */
  readonly movement: Float32Array
}

/** Maximum kilometres counted per unit and hour (one bin), so that a motor column does not outweigh a battle. */
const FASTEST_KM = 4
/** Shorter moves are adjustments of a symbol's place, not marches, metres. */
const SHORTEST = 100
/** Time over which an event without an end is spread, by precision, seconds. */
const SPREAD: Record<BattleEvent['precision'], number> = {
  minute: HOUR,
  hour: HOUR,
  'part-of-day': 4 * HOUR,
  day: 16 * HOUR,
  days: 48 * HOUR,
}
/** What an event counts, by its weight of 0 to 3. */
const EVENT_WEIGHT = [0.5, 1, 3, 6] as const

/** Pure in the record; hours from its start to its end. */
export function activityOf(record: BattleRecord): Activity {
  const { start, end } = record
  const hours = Math.ceil((end - start) / HOUR)
  const activity: Activity = { start, events: new Float32Array(hours), movement: new Float32Array(hours) }
  for (const { item, from, until } of record.events) {
    const width = Math.max(until - from, SPREAD[item.precision])
    const middle = until > from ? (from + until) / 2 : from
    spread(activity.events, middle - width / 2 - start, middle + width / 2 - start, EVENT_WEIGHT[item.weight])
  }
  for (const { segments } of record.tracks) {
    for (const fixes of segments) {
      for (let i = 0; i + 1 < fixes.length; i++) {
        const a = fixes[i]!
        const b = fixes[i + 1]!
        const metres = distance(a.x, a.z, b.x, b.z)
        const took = (b.t - a.depart) / HOUR
        if (metres < SHORTEST || took <= 0) continue
        spread(activity.movement, a.depart - start, b.t - start, Math.min(metres / 1000, FASTEST_KM * took))
      }
    }
  }
  for (const { from, until } of record.sorties)
    spread(activity.movement, from - start, until - start, (FASTEST_KM * (until - from)) / HOUR)
  return activity
}

/** Distributes `amount` evenly over a span of seconds; the part outside the clock goes to its first or last hour. */
function spread(bins: Float32Array, from: number, until: number, amount: number): void {
  const length = Math.max(until - from, 1)
  for (let h = Math.floor(from / HOUR); h * HOUR < until; h++) {
    const share = (Math.min(until, (h + 1) * HOUR) - Math.max(from, h * HOUR)) / length
    bins[Math.min(Math.max(h, 0), bins.length - 1)]! += amount * share
  }
}
