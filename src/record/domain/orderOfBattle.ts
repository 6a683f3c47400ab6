import type { BattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'
import { parentAt } from './command'

export interface RankedUnit {
  readonly unit: Unit
  /** Number of superiors of the same side above it. */
  readonly depth: number
}

/** The units of a side, each under its superior at `t`, in the record's order. */
export function orderOfBattle(record: BattleRecord, t: BattleTime, side: Side): RankedUnit[] {
  const own = [...record.units.values()].filter((u) => u.side === side)
  const ids = new Set(own.map((u) => u.id))
  const under = new Map<string | null, Unit[]>()
  for (const unit of own) {
    const superior = parentAt(unit, t)
    const key = superior !== null && ids.has(superior) ? superior : null
    under.set(key, [...(under.get(key) ?? []), unit])
  }
  const out: RankedUnit[] = []
  const walk = (superior: string | null, depth: number): void => {
    for (const unit of under.get(superior) ?? []) {
      out.push({ unit, depth })
      walk(unit.id, depth + 1)
    }
  }
  walk(null, 0)
  return out
}
