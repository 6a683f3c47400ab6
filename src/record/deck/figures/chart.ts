import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText, partText } from '@/record/domain/claimText'
import { partWord } from '@/record/domain/partWords'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import { barOf, barsModel } from './bars'
import type { BarsModel } from './model'
import { brokenSums, claimsNamed, commonWords, joinNotes, sideOf } from './shared'

/** One bar per claim, or per part of each claim. */
export function chartModel({ title, note, by, claims: ids }: FigureOf<'chart'>, record: BattleRecord): BarsModel {
  const claims = claimsNamed(record, ids)
  const common = commonWords(claims.map((c) => c.title))
  const groups =
    by === 'total'
      ? [
          {
            title: common.trim(),
            bars: claims.flatMap((c) => barOf(c.title.slice(common.length), preferredOf(c), sideOf(c))),
          },
        ]
      : claims.map((c) => ({
          title: tr('{title}: {text}', { title: c.title, text: figureText(preferredOf(c)) }),
          bars: Object.entries(preferredOf(c).parts ?? {}).map(([name, part]) => ({
            label: partWord(name),
            ...sideOf(c),
            from: typeof part === 'number' ? part : part[0],
            to: typeof part === 'number' ? part : part[1],
            open: false,
            text: partText(part),
          })),
        }))
  return barsModel(
    title,
    joinNotes(note, by === 'parts' ? brokenSums(claims) : ''),
    claims,
    groups,
    claims.map(preferredOf),
  )
}
