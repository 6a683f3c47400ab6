import { DAY, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS, ALLIANCES } from '@/record/domain/alliances'
import { amount } from '@/record/domain/claimText'
import { LOSSES, lossesAt, lossesByWitness, lossesOf } from '@/record/domain/losses'
import type { BattleRecord } from '@/record/model/record'
import { cited } from './phrases'

/** `5,000`, `498 to 550`, `5,000 or more`, `up to 990`. */
export function boundsText(min: number, max: number): string {
  if (min === max) return amount(min)
  if (!Number.isFinite(max)) return tr('{n} or more', { n: amount(min) })
  return min > 0 ? tr('{min} to {max}', { min: amount(min), max: amount(max) }) : tr('up to {n}', { n: amount(max) })
}

/** Losses that periods ended by battle time `t` count, one line per kind and side: each witness for itself, with its days. */
export function lossesLines(record: Pick<BattleRecord, 'claims' | 'start' | 'end'>, t: BattleTime): string[] {
  const days = Math.floor((t - record.start) / DAY) + 1
  return LOSSES.flatMap((kind) => {
    const figures = lossesOf(record, kind)
    return ALLIANCES.flatMap((alliance) => {
      const witnesses = lossesByWitness(lossesAt(figures, alliance, t).ended)
      if (witnesses.length === 0) return []
      const said = witnesses.map((w) =>
        tr(
          w.claimed
            ? 'claimed by the other side: {number} by {witness}, for {covered} of {days} days {sources}'
            : '{number} by {witness}, for {covered} of {days} days {sources}',
          {
            number: boundsText(w.min, w.max),
            witness: w.by,
            covered: Math.min(w.days, days),
            days,
            sources: cited(
              w.figures.flatMap(({ claim }) => claim.values.filter((x) => x.by === w.by).flatMap((x) => x.sources)),
            ),
          },
        ),
      )
      return [
        tr('{kind}, {side}: {numbers}', {
          kind: tr(kind.title),
          side: tr(ALLIANCE_WORDS[alliance]),
          numbers: said.join('; '),
        }),
      ]
    })
  })
}
