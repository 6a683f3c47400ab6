import { battleTime, type BattleTime } from '@/base/core/battleTime'
import { distance, toLocal } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import { TERMINAL_POSTURES, type Posture } from '@/record/schema/tracks'
import { stateAt, type UnitState } from './stateAt'

/** What happened to one unit between two times. */
export interface UnitChange {
  readonly id: string
  /** came, went: onto or off the map. ended: by the fate that its track gives. moved, turned: place, posture. */
  readonly kind: 'came' | 'went' | 'ended' | 'moved' | 'turned'
  readonly before: UnitState | null
  readonly now: UnitState | null
  /** Straight-line distance moved, metres; 0 unless both places are known. */
  readonly metres: number
  /** For `ended`: how. */
  readonly fate?: Posture
  readonly note?: string
}

/** Shorter moves are within the error of the record, metres. */
export const NOTABLE_MOVE = 2000

/**
 * The units whose place or posture differs between `from` and `to`, in the record's order.
 * Moves shorter than NOTABLE_MOVE are left out; a unit that changes in two ways is listed under the more important
 * one.
 */
export function changesBetween(record: BattleRecord, from: BattleTime, to: BattleTime): UnitChange[] {
  const before = new Map(stateAt(record, from).units.map((u) => [u.id, u]))
  const now = new Map(stateAt(record, to).units.map((u) => [u.id, u]))
  return record.tracks.flatMap(({ unit, segments }): UnitChange[] => {
    const [a, b] = [before.get(unit.id) ?? null, now.get(unit.id) ?? null]
    const common = { id: unit.id, before: a, now: b }
    const end = segments.flat().findLast((f) => f.t <= to && f.t > from && TERMINAL_POSTURES.includes(f.posture))
    const on = b !== null && !TERMINAL_POSTURES.includes(b.posture)
    if (end && !on) return [{ ...common, kind: 'ended', metres: 0, fate: end.posture, note: end.note }]
    if (!a && !b) return []
    if (!a) return [{ ...common, kind: 'came', metres: 0 }]
    if (!b) return TERMINAL_POSTURES.includes(a.posture) ? [] : [{ ...common, kind: 'went', metres: 0 }]
    const [p, q] = [toLocal(a.lon, a.lat), toLocal(b.lon, b.lat)]
    const metres = distance(p.x, p.z, q.x, q.z)
    if (metres >= NOTABLE_MOVE) return [{ ...common, kind: 'moved', metres }]
    return a.posture === b.posture ? [] : [{ ...common, kind: 'turned', metres }]
  })
}

/** Ids of the events that begin after `from` and no later than `to`, in order of time. */
export function eventsBetween(record: BattleRecord, from: BattleTime, to: BattleTime): string[] {
  return record.events.filter((e) => e.from > battleTime(from) && e.from <= to).map((e) => e.item.id)
}
