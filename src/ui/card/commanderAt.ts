import { parseBattleTime } from '@/core/battleTime'
import type { Unit } from '@/schema/forces'

/** The commander at `t`, as an index; when several are in post, the one who came last. -1 when none is known. */
export function commanderAt(commanders: Unit['commanders'], t: number): number {
  return commanders.findLastIndex(({ from, until }) => {
    const first = from === undefined ? null : parseBattleTime(from)
    const last = until === undefined ? null : parseBattleTime(until)
    return (first === null || first <= t) && (last === null || t < last)
  })
}
