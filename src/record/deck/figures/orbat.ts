import { amount } from '@/record/domain/claimText'
import { commandsOf } from '@/record/domain/command'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { TableModel } from './model'
import { uniqueCitations } from './shared'

/** Formations as rows: commander and strength. */
export function orbatModel({ title, note = '', units: ids }: FigureOf<'orbat'>, record: BattleRecord): TableModel {
  const units = ids.flatMap((id) => record.units.get(id) ?? [])
  const rows = units.map((u) => ({
    head: u.names.en,
    side: u.side,
    confidence: u.confidence,
    cells: [
      commandsOf(record, u)
        .map((c) => c.name)
        .join('; ') || 'not known',
      u.strength?.split(';')[0] ?? (u.equipment.map((e) => `${amount(e.count)} ${e.type}`).join(', ') || '–'),
    ],
  }))
  return {
    kind: 'table',
    title,
    heads: ['Formation', 'Commander', 'Strength'],
    rows,
    note,
    sources: uniqueCitations(units.flatMap((u) => [...u.sources, ...u.equipment.flatMap((e) => e.sources)])),
  }
}
