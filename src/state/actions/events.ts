import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'

/** Minimum weight of an event marked on the timeline. */
export const MARKED_WEIGHT = 1

const marks = new WeakMap<BattleRecord, readonly Timed<BattleEvent>[]>()

/** The events marked on the timeline, in order of time. */
export function markedEvents(record: BattleRecord): readonly Timed<BattleEvent>[] {
  let list = marks.get(record)
  if (!list) {
    list = record.events.filter((e) => e.item.weight >= MARKED_WEIGHT).sort((a, b) => a.from - b.from)
    marks.set(record, list)
  }
  return list
}

/** The nearest marked event after (+1) or before (-1) `t`; null when there is none. */
export function neighbourEvent(record: BattleRecord, t: number, direction: 1 | -1): Timed<BattleEvent> | null {
  const list = markedEvents(record)
  const found = direction > 0 ? list.find((e) => e.from > t + 1) : list.findLast((e) => e.from < t - 1)
  return found ?? null
}
