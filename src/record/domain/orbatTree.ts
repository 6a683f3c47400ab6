import { parseBattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import type { Unit } from '@/record/schema/forces'
import { parentAt } from './command'

/** A unit with those that stood under it at the time of the tree; allies too. */
export interface OrbatNode {
  readonly unit: Unit
  readonly children: readonly OrbatNode[]
}

type Units = Pick<BattleRecord, 'units'>

/** All units by their superiors at battle time `t`, in the record's order; heads of trees first to last. */
export function orbatTree(record: Units, t: number): OrbatNode[] {
  const under = new Map<string | null, Unit[]>()
  for (const unit of record.units.values()) {
    const superior = parentAt(unit, t)
    const key = superior !== null && record.units.has(superior) ? superior : null
    under.set(key, [...(under.get(key) ?? []), unit])
  }
  const node = (unit: Unit): OrbatNode => ({ unit, children: (under.get(unit.id) ?? []).map(node) })
  return (under.get(null) ?? []).map(node)
}

/** Superiors of a unit at `t`, the highest first; the unit itself is not among them. */
export function superiorsAt(record: Units, id: string, t: number): string[] {
  const chain: string[] = []
  for (let unit = record.units.get(id); unit;) {
    const superior: string | null = parentAt(unit, t)
    if (superior === null || chain.includes(superior)) break
    chain.unshift(superior)
    unit = record.units.get(superior)
  }
  return chain
}

/** The unit and all under it at `t`, in the tree's order. */
export function withSubordinates(record: Units, id: string, t: number): string[] {
  const out: string[] = []
  const walk = (node: OrbatNode, within: boolean): void => {
    const inside = within || node.unit.id === id
    if (inside) out.push(node.unit.id)
    for (const child of node.children) walk(child, inside)
  }
  for (const root of orbatTree(record, t)) walk(root, false)
  return out
}

/** Times at which someone comes under another superior, in order: between two of them the tree is one and the same. */
export function treeTimes(record: Units): number[] {
  const times = [...record.units.values()].flatMap((u) => u.parents.map((c) => parseBattleTime(c.from)!))
  return [...new Set(times)].sort((a, b) => a - b)
}

export interface OrbatRow {
  readonly unit: Unit
  /** From 1, as `aria-level` counts. */
  readonly level: number
  readonly parent: string | null
  readonly position: number
  readonly siblings: number
  readonly open: boolean
  readonly branch: boolean
  /** True for what the filter lets through; false for superiors that are there to show the way. */
  readonly passes: boolean
}

/** The rows to be seen: branches in `open`, and only what passes with the way to it. */
export function orbatRows(
  tree: readonly OrbatNode[],
  open: ReadonlySet<string>,
  passes: (unit: Unit) => boolean,
): OrbatRow[] {
  const wanted = new Set<string>()
  const mark = (node: OrbatNode): boolean => {
    let any = passes(node.unit)
    for (const child of node.children) any = mark(child) || any
    if (any) wanted.add(node.unit.id)
    return any
  }
  tree.forEach(mark)
  const rows: OrbatRow[] = []
  const walk = (nodes: readonly OrbatNode[], level: number, parent: string | null): void => {
    const seen = nodes.filter((n) => wanted.has(n.unit.id))
    seen.forEach(({ unit, children }, i) => {
      const branch = children.some((c) => wanted.has(c.unit.id))
      const isOpen = branch && open.has(unit.id)
      rows.push({
        unit,
        level,
        parent,
        position: i + 1,
        siblings: seen.length,
        open: isOpen,
        branch,
        passes: passes(unit),
      })
      if (isOpen) walk(children, level + 1, unit.id)
    })
  }
  walk(tree, 1, null)
  return rows
}
