import { preferredOf, stated } from '@/record/domain/claims'
import { amount, figureText, unitText } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { PictogramModel } from './model'
import { claimsNamed, commonWords, preferredSources, sideOf } from './shared'

/** Counted things as rows of pictures, `each` of them per picture; the last picture is cut to the remainder. */
export function pictogramModel(
  { title, note = '', icon, each, claims: ids }: FigureOf<'pictogram'>,
  record: BattleRecord,
): PictogramModel {
  const claims = claimsNamed(record, ids)
  const common = commonWords(claims.map((c) => c.title))
  const rows = claims.flatMap((c) => {
    const span = stated(preferredOf(c))
    if (!span) return []
    const least = Number.isFinite(span.min) ? span.min : span.max
    return [
      {
        label: c.title.slice(common.length),
        ...sideOf(c),
        text: figureText(preferredOf(c)),
        count: Math.floor(least / each),
        part: (least % each) / each,
        open: !Number.isFinite(span.max),
      },
    ]
  })
  const unit = [...new Set(claims.map((c) => unitText(c.unit)))].join(', ')
  const one = each === 1 ? unit.replace(/^(\w+?)s\b/, '$1') : unit
  return {
    kind: 'pictogram',
    title,
    note,
    icon,
    key: `${amount(each)} ${one}`,
    rows,
    sources: preferredSources(claims),
  }
}
