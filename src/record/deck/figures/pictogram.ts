import { formatList, tr } from '@/base/i18n/i18n'
import { preferredOf, stated } from '@/record/domain/claims'
import { amount, figureText, unitText } from '@/record/domain/claimText'
import { countedOne, isCounted } from '@/record/domain/counted'
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
  const units = [...new Set(claims.map((c) => c.unit))]
  const unit = units.length === 1 ? units[0]! : null
  return {
    kind: 'pictogram',
    title,
    note,
    icon,
    key:
      unit && isCounted(unit)
        ? countedOne(unit, amount(each), each)
        : tr('{n} {what}', { n: amount(each), what: formatList(units.map(unitText)) }),
    rows,
    sources: preferredSources(claims),
  }
}
