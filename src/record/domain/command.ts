import { parseBattleTime } from '@/base/core/battleTime'
import type { Unit } from '@/record/schema/forces'

/** The superior at battle time `t`: the last change at or before it, else the one of 20 August. Null at the head of a tree. */
export function parentAt(unit: Unit, t: number): string | null {
  const change = unit.parents.findLast((c) => parseBattleTime(c.from)! <= t)
  return change ? change.parent : unit.parent
}

/** The commander at `t`, as an index; when several are in post, the one who came last. -1 when none is known. */
export function commanderAt(commanders: Unit['commanders'], t: number): number {
  return commanders.findLastIndex(({ from, until }) => {
    const first = from === undefined ? null : parseBattleTime(from)
    const last = until === undefined ? null : parseBattleTime(until)
    return (first === null || first <= t) && (last === null || t < last)
  })
}
