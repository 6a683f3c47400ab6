import { parseBattleTime } from '../../src/base/core/battleTime'
import { parentAt } from '../../src/record/domain/command'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import type { Unit } from '../../src/record/schema/forces'
import { fault, type Finding, type Rule } from './finding'

/**
 * The chain of command is a tree at every time: superiors exist, changes are in order, and no unit is its own superior.
 */
export const parents: Rule = ({ record: { units } }) =>
  [...units.values()].flatMap((unit) => {
    const path = `${pathOf(unit)}.parents`
    const found: Finding[] = []
    let previous = -Infinity
    unit.parents.forEach((change, i) => {
      const from = parseBattleTime(change.from)!
      if (from <= previous)
        found.push(fault('forces.json', `${path}[${i}].from`, 'a time after the change before it', shown(change.from)))
      previous = from
      if (change.parent !== null && !units.has(change.parent))
        found.push(fault('forces.json', `${path}[${i}].parent`, 'a known unit', shown(change.parent)))
      else if (loops(units, unit, from))
        found.push(
          fault('forces.json', `${path}[${i}].parent`, 'a superior that is not below the unit', shown(change.parent)),
        )
    })
    return found
  })

function loops(units: ReadonlyMap<string, Unit>, unit: Unit, t: number): boolean {
  const seen = new Set([unit.id])
  for (let id = parentAt(unit, t); id !== null;) {
    if (seen.has(id)) return true
    seen.add(id)
    const next = units.get(id)
    id = next ? parentAt(next, t) : null
  }
  return false
}
