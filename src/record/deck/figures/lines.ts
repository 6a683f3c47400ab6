import { tr } from '@/base/i18n/i18n'
import { nameWord } from '@/record/domain/nameWord'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { TableModel } from './model'
import { uniqueCitations, withSide } from './shared'

/** Borders, fronts and pockets as rows: how each is drawn. */
export function linesModel({ title, note = '', features: ids }: FigureOf<'lines'>, record: BattleRecord): TableModel {
  const features = ids.flatMap((id) => record.features.find((f) => f.item.id === id)?.item ?? [])
  const rows = features.map((f) => ({
    head: nameWord(f.names),
    confidence: f.confidence,
    cells: [f.note ?? '–'],
    ...withSide(f.side),
  }))
  return {
    kind: 'table',
    title,
    heads: [tr('Line'), tr('As drawn here')],
    rows,
    note,
    sources: uniqueCitations(features.flatMap((f) => f.sources)),
  }
}
