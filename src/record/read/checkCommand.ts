import { parseBattleTime } from '@/base/core/battleTime'
import { LIMITS } from '@/record/schema/limits'
import type { Lists } from '@/record/schema/lists'
import type { Checking } from './checking'
import { pathOf } from './readFile'

type Unit = Lists['units'][number]
const FILE = 'forces.json'

/**
 * Makes the order of battle a tree at every time. A superior that is unknown, below the unit, or too far up a chain
 * is reported; then the unit stands at a root, or a change of superior is left out.
 */
export function checkCommand(units: readonly Unit[], ids: ReadonlySet<string>, { report, known }: Checking): void {
  const superior = new Map(units.map((u) => [u.id, u.parent]))
  const cut = (unit: Unit) => {
    unit.parent = null
    superior.set(unit.id, null)
  }
  for (const u of units)
    if (u.parent !== null && !known(FILE, `${pathOf(u)}.parent`, u.parent, ids, 'unit')) superior.set(u.id, null)
  // Without this check a walk up the chain of command would never end.
  for (const u of ringed(units, superior)) {
    report(FILE, `${pathOf(u)}.parent`, 'a unit that is not under this one', u.parent)
    cut(u)
  }
  for (const { unit, depth } of byDepth(units, superior)) {
    if (depth % LIMITS.echelons !== 0 || depth === 0) continue
    report(FILE, `${pathOf(unit)}.parent`, `at most ${LIMITS.echelons} units above one another`, unit.parent)
    cut(unit)
  }
  const below = heights(units, superior)
  const left = new Set<object>()
  const changes = units.flatMap((unit) => unit.parents.map((change, i) => ({ unit, change, i })))
  for (const { unit, change, i } of changes) {
    const path = `${pathOf(unit)}.parents[${i}]`
    const before = unit.parents.slice(0, i).findLast((c) => !left.has(c))
    if (before && time(change.from) <= time(before.from)) {
      report(FILE, `${path}.from`, `a time after ${before.from}`, change.from)
      left.add(change)
    } else if (change.parent !== null && !known(FILE, `${path}.parent`, change.parent, ids, 'unit')) left.add(change)
  }
  for (const { unit, change, i } of changes.sort((a, b) => time(a.change.from) - time(b.change.from))) {
    if (left.has(change)) continue
    const path = `${pathOf(unit)}.parents[${i}].parent`
    if (change.parent !== null && (change.parent === unit.id || isBelow(superior, change.parent, unit.id))) {
      report(FILE, path, 'a unit that is not under this one', change.parent)
      left.add(change)
    } else if (change.parent !== null && above(superior, change.parent) + below.get(unit.id)! + 2 > LIMITS.echelons) {
      report(FILE, path, `at most ${LIMITS.echelons} units above one another`, change.parent)
      left.add(change)
    } else {
      superior.set(unit.id, change.parent)
      raise(superior, below, unit.id)
    }
  }
  for (const unit of units) unit.parents = unit.parents.filter((c) => !left.has(c))
}

type Superiors = Map<string, string | null>
const time = (iso: string) => parseBattleTime(iso)!

/** Of each ring of superiors the unit that comes first in the file. Each unit is visited once. */
function ringed(units: readonly Unit[], superior: Superiors): Unit[] {
  const walk = new Map<string, number>()
  const order = new Map(units.map((u, i) => [u.id, i]))
  const found: Unit[] = []
  units.forEach((unit, number) => {
    let id: string | null = unit.id
    while (id !== null && !walk.has(id)) {
      walk.set(id, number)
      id = superior.get(id) ?? null
    }
    if (id === null || walk.get(id) !== number) return
    let first = order.get(id)!
    for (let at = superior.get(id)!; at !== id; at = superior.get(at)!) first = Math.min(first, order.get(at)!)
    found.push(units[first]!)
  })
  return found
}

/** True if `id` is `root` or stands below it. */
function isBelow(superior: Superiors, id: string, root: string): boolean {
  for (let at: string | null = id; at !== null; at = superior.get(at) ?? null) if (at === root) return true
  return false
}

/** The number of units above a unit. */
function above(superior: Superiors, id: string): number {
  let count = 0
  for (let at = superior.get(id) ?? null; at !== null; at = superior.get(at) ?? null) count++
  return count
}

/** Units by depth from their root, roots first: without recursion, however long the chain. */
function byDepth(units: readonly Unit[], superior: Superiors): { unit: Unit; depth: number }[] {
  const under = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const key = superior.get(unit.id) ?? null
    const list = under.get(key)
    if (list) list.push(unit)
    else under.set(key, [unit])
  }
  const out = (under.get(null) ?? []).map((unit) => ({ unit, depth: 0 }))
  for (const { unit, depth } of out)
    for (const child of under.get(unit.id) ?? []) out.push({ unit: child, depth: depth + 1 })
  return out
}

/** For each unit the most levels that stand below it. */
function heights(units: readonly Unit[], superior: Superiors): Map<string, number> {
  const below = new Map(units.map((u) => [u.id, 0]))
  for (const { unit } of byDepth(units, superior).reverse()) {
    const up = superior.get(unit.id) ?? null
    if (up !== null) below.set(up, Math.max(below.get(up)!, below.get(unit.id)! + 1))
  }
  return below
}

/** After a change: what stands above the unit has at least this many levels below it. Never lowered, so an upper bound. */
function raise(superior: Superiors, below: Map<string, number>, id: string): void {
  let levels = below.get(id)!
  for (let at = superior.get(id) ?? null; at !== null; at = superior.get(at) ?? null) {
    levels++
    if (below.get(at)! >= levels) return
    below.set(at, levels)
  }
}
