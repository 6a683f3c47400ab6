import { parseBattleTime } from '@/base/core/battleTime'
import { commandAt } from '@/record/domain/command'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'
import type { FigureOf } from '@/record/schema/figures'
import type { CommandModel, CommandNode } from './model'
import { uniqueCitations, withSide } from './shared'

type Node = FigureOf<'command'>['nodes'][number]

/** A tree of offices and formations; formations name their commander on the day `at`. */
export function commandModel(figure: FigureOf<'command'>, record: BattleRecord): CommandModel {
  const { title, note = '', at, nodes, sources } = figure
  const t = parseBattleTime(at) ?? record.start
  const cited: Citation[] = [...sources]
  // A node whose parent is missing, or is the node itself, becomes a root, so that none is dropped.
  const ids = new Set(nodes.map((n) => n.id))
  const build = (node: Node, above: ReadonlySet<string>): CommandNode => {
    const path = new Set([...above, node.id])
    const unit = node.unit === undefined ? undefined : record.units.get(node.unit)
    const commander = unit && commandAt(record, unit, t)
    if (unit) cited.push(...unit.sources)
    return {
      id: node.id,
      name: node.office ?? (unit ? nameWord(unit.names) : node.id),
      holder: node.holder ?? commander?.name ?? '',
      link: node.link ?? '',
      ...withSide(node.side ?? unit?.side),
      under: nodes.filter((n) => n.under === node.id && !path.has(n.id)).map((n) => build(n, path)),
    }
  }
  const heads = nodes.filter((n) => n.under === undefined || !ids.has(n.under)).map((n) => build(n, new Set()))
  return { kind: 'command', title, note, heads, sources: uniqueCitations(cited) }
}
