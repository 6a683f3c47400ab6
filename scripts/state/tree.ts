import type { BattleTime } from '../../src/base/core/battleTime'
import { parentAt } from '../../src/record/domain/command'
import type { BattleState, UnitState } from '../../src/record/domain/stateAt'
import type { BattleRecord } from '../../src/record/model/record'
import type { Unit } from '../../src/record/schema/forces'
import { SIDE_WORDS, SIDES } from '../../src/state/words/words'
import { standing, titled } from './words'

/** Who is where, by side and chain of command at that time. Superiors with no place of their own stand as headings. */
export function treeLines(record: BattleRecord, state: BattleState, t: BattleTime): string[] {
  const placed = new Map(state.units.map((u) => [u.id, u]))
  const below = new Map<string | null, Unit[]>()
  for (const unit of record.units.values()) {
    const parent = parentAt(unit, t)
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const shown = (unit: Unit): boolean => placed.has(unit.id) || (below.get(unit.id) ?? []).some(shown)
  const lines = (unit: Unit, depth: number, side: string): string[] => {
    if (!shown(unit)) return []
    const here: UnitState | undefined = placed.get(unit.id)
    const line = `${'  '.repeat(depth)}${here ? '- ' : ''}${titled(record, unit, t, side)}${here ? `: ${standing(record, here)}` : ''}`
    return [line, ...(below.get(unit.id) ?? []).flatMap((child) => lines(child, depth + 1, side))]
  }
  return SIDES.flatMap((side) => {
    const own = (below.get(null) ?? []).filter((u) => u.side === side).flatMap((u) => lines(u, 1, side))
    return own.length > 0 ? ['', SIDE_WORDS[side].toUpperCase(), ...own] : []
  })
}
