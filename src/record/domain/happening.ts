import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import type { Phase } from '@/record/schema/phases'
import { EVENT_WINDOW } from './stateAt'

/** Summary of a moment for a visitor: what is going on, in which phase, and what comes next. */
export interface Happening {
  readonly phase: Timed<Phase> | null
  /**
   * The event of greatest weight that is going on or began within the last six hours; the latest of equals. Null in
   * quiet hours.
   */
  readonly now: Timed<BattleEvent> | null
  /** The last notable event before a quiet hour. */
  readonly before: Timed<BattleEvent> | null
  /** The next notable event. */
  readonly next: Timed<BattleEvent> | null
}

/** Events of less weight appear only in the timeline's detail. */
const MIN_WEIGHT = 1
/** Events of at least this weight are notable. */
const NOTABLE = 2

/** Reads the record at battle time `t` in seconds. Pure. */
export function happeningAt(record: Pick<BattleRecord, 'phases' | 'events'>, t: number): Happening {
  let now: Timed<BattleEvent> | null = null
  let before: Timed<BattleEvent> | null = null
  let next: Timed<BattleEvent> | null = null
  let sooner: Timed<BattleEvent> | null = null
  for (const event of record.events) {
    const { weight } = event.item
    if (weight < MIN_WEIGHT) continue
    if (event.from > t) {
      if (weight >= NOTABLE && (!next || event.from < next.from)) next = event
      if (!sooner || event.from < sooner.from) sooner = event
      continue
    }
    if (t < Math.max(event.until, event.from + EVENT_WINDOW)) {
      if (!now || weight > now.item.weight || (weight === now.item.weight && event.from > now.from)) now = event
    } else if (!before || event.from > before.from) before = event
  }
  const phase = record.phases.find((p) => p.from <= t && t < p.until) ?? record.phases.at(-1) ?? null
  return { phase, now, before, next: next ?? sooner }
}

/** The events with a place that began within the last `span` seconds, greatest weight first. */
export function eventsAtTheirPlace(
  record: Pick<BattleRecord, 'events'>,
  t: number,
  span: number,
): Timed<BattleEvent>[] {
  return record.events
    .filter((e) => e.item.place !== undefined && e.item.weight >= MIN_WEIGHT && e.from <= t && t < e.from + span)
    .sort((a, b) => b.item.weight - a.item.weight || b.from - a.from)
}
