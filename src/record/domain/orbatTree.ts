import { parseBattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import type { Unit } from '@/record/schema/forces'
import { parentAt } from './command'

/** A unit with its subordinates at the time of the tree, including allies. */
export interface OrbatNode {
  readonly unit: Unit
  readonly children: readonly OrbatNode[]
}

type Units = Pick<BattleRecord, 'units'>

/** All units as trees by superior at battle time `t`; roots in the record's order. */
export function orbatTree(record: Units, t: number): OrbatNode[] {
  const under = new Map<string | null, Unit[]>()
  for (const unit of record.units.values()) {
    const superior = parentAt(unit, t)
    const key = superior !== null && record.units.has(superior) ? superior : null
    const siblings = under.get(key)
    if (siblings) siblings.push(unit)
    else under.set(key, [unit])
  }
  const node = (unit: Unit): OrbatNode => ({ unit, children: (under.get(unit.id) ?? []).map(node) })
  return (under.get(null) ?? []).map(node)
}

/** Superiors of a unit at `t`, highest first, without the unit itself. */
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

/** The unit and all its subordinates at `t`, in tree order. */
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

/** Times at which any unit changes its superior, in order: the tree is constant between two of them. */
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
  /** True if the unit passes the filter; false for superiors shown only as the path to it. */
  readonly passes: boolean
}

/** The visible rows: expanded branches in `open`, and only units that pass the filter with the path to them. */
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
