import { parseBattleTime } from '@/base/core/battleTime'
import type { Unit } from '@/record/schema/forces'
import type { Lists } from '@/record/schema/lists'
import type { Person } from '@/record/schema/persons'
import { checkCommand } from './checkCommand'
import type { Checking } from './checking'
import { guarded, unique } from './ids'

const FILE = 'forces.json'

export function checkPersons(persons: Lists['persons'], { report, cited, inOrder }: Checking): Person[] {
  const file = 'persons.json'
  return guarded(file, unique(file, persons, report), report, (p, path) => {
    const ranks = p.ranks.map((r) => r.from)
    return inOrder(file, `${path}.ranks`, 'from', ranks) && cited(file, path, p.sources)
  })
}

/**
 * The units whose own facts hold, in a tree of superiors at every time. A bad commander, strength or count of
 * equipment is left out of its unit, which stays.
 */
export function checkUnits(units: Lists['units'], personIds: ReadonlySet<string>, checking: Checking): Unit[] {
  const { report, cited, known, forwards } = checking
  const kept = guarded(FILE, unique(FILE, units, report), report, (u, path) => {
    if (!forwards(FILE, path, u.from, u.until) || !cited(FILE, path, u.sources)) return false
    u.commanders = u.commanders.filter((c, i) => {
      const at = `${path}.commanders[${i}]`
      return (
        (c.person === undefined || known(FILE, `${at}.person`, c.person, personIds, 'person')) &&
        forwards(FILE, at, c.from, c.until) &&
        cited(FILE, at, c.sources ?? [])
      )
    })
    u.equipment = u.equipment.filter((e, i) => cited(FILE, `${path}.equipment[${i}]`, e.sources))
    const last = new Map<string, string>()
    u.strengths = u.strengths.filter((s, i) => {
      const at = `${path}.strengths[${i}]`
      const before = last.get(s.of)
      if (before !== undefined && parseBattleTime(s.t)! <= parseBattleTime(before)!)
        return report(FILE, `${at}.t`, `a time after ${before}, as both count ${s.of}`, s.t)
      if (!cited(FILE, at, s.sources)) return false
      last.set(s.of, s.t)
      return true
    })
    return true
  })
  checkCommand(kept, new Set(kept.map((u) => u.id)), checking)
  return kept
}
