import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { FigureOf } from '@/record/schema/figures'
import { barOf, barsModel } from './bars'
import type { BarsModel, TableModel } from './model'
import { claimsNamed, sideOf, sourcesOf } from './shared'

/** What every source says on the same claims, the preferred value first: bars, or rows for dates and statements. */
export function contestedModel(
  { title, note = '', claims: ids }: FigureOf<'contested'>,
  record: BattleRecord,
): BarsModel | TableModel {
  const claims = claimsNamed(record, ids)
  const values = claims.flatMap((c) => c.values)
  const groups = claims.map((c) => ({
    title: c.title,
    bars: preferredFirst(c).flatMap((x, i) => barOf(x.by, x, sideOf(c), i === 0)),
  }))
  if (groups.some((g) => g.bars.length > 0)) return barsModel(title, note, claims, groups, values)
  const rows = claims.flatMap((c) => preferredFirst(c).map((x) => ({ head: x.by, cells: [figureText(x)] })))
  return { kind: 'table', title, heads: [tr('Witness'), tr('says')], rows, note, sources: sourcesOf(values) }
}

const preferredFirst = (c: Claim): ClaimValue[] => [preferredOf(c), ...c.values.filter((x) => x !== preferredOf(c))]
