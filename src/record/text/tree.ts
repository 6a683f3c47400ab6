import type { BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { parentAt } from '@/record/domain/command'
import type { BattleState, UnitState } from '@/record/domain/stateAt'
import { SIDE_WORDS, SIDES } from '@/record/domain/words'
import type { BattleRecord } from '@/record/model/record'
import type { Unit } from '@/record/schema/forces'
import { standing, titled } from './phrases'
import type { TextSection } from './section'

/**
 * Where the units are, by side and chain of command at that time. Superiors without a place of their own become
 * headings.
 */
export function treeSections(record: BattleRecord, state: BattleState, t: BattleTime): TextSection[] {
  const placed = new Map(state.units.map((u) => [u.id, u]))
  const below = new Map<string | null, Unit[]>()
  for (const unit of record.units.values()) {
    const parent = parentAt(unit, t)
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const shown = (unit: Unit): boolean => placed.has(unit.id) || (below.get(unit.id) ?? []).some(shown)
  const lines = (unit: Unit, depth: number, side: string): TextSection['lines'] => {
    if (!shown(unit)) return []
    const here: UnitState | undefined = placed.get(unit.id)
    const line = {
      depth,
      bullet: here !== undefined,
      name: titled(record, unit, t, side),
      text: here ? `: ${standing(record, here, t)}` : '',
      choice: { kind: 'unit' as const, id: unit.id },
    }
    return [line, ...(below.get(unit.id) ?? []).flatMap((child) => lines(child, depth + 1, side))]
  }
  return SIDES.flatMap((side) => {
    const own = (below.get(null) ?? []).filter((u) => u.side === side).flatMap((u) => lines(u, 1, side))
    return own.length > 0 ? [{ title: tr(SIDE_WORDS[side]), lines: own }] : []
  })
}
