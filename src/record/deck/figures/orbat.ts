import { formatList, tr } from '@/base/i18n/i18n'
import { amount } from '@/record/domain/claimText'
import { commandsOf } from '@/record/domain/command'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { TableModel } from './model'
import { uniqueCitations } from './shared'

/** Formations as rows: commander and strength. */
export function orbatModel({ title, note = '', units: ids }: FigureOf<'orbat'>, record: BattleRecord): TableModel {
  const units = ids.flatMap((id) => record.units.get(id) ?? [])
  const rows = units.map((u) => ({
    head: nameWord(u.names),
    side: u.side,
    confidence: u.confidence,
    cells: [
      commandsOf(record, u)
        .map((c) => c.name)
        .join('; ') || tr('not known'),
      u.strength?.split(';')[0] ??
        (formatList(u.equipment.map((e) => tr('{n} {what}', { n: amount(e.count), what: e.type }))) || '–'),
    ],
  }))
  return {
    kind: 'table',
    title,
    heads: [tr('Formation'), tr('Commander'), tr('Strength')],
    rows,
    note,
    sources: uniqueCitations(units.flatMap((u) => [...u.sources, ...u.equipment.flatMap((e) => e.sources)])),
  }
}
