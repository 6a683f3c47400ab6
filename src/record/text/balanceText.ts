import { dayLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS, ALLIANCES } from '@/record/domain/alliances'
import { balanceAt, balanceOf, BALANCES, type BalancePoint } from '@/record/domain/balance'
import { amount } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import { cited } from './phrases'

/** `57,000 (51,950 to 57,000)`: the number that the page uses, and the range over all witnesses where they differ. */
export function balanceFigure({ value, min, max }: BalancePoint): string {
  return min === max
    ? amount(value)
    : tr('{figure} ({min} to {max})', { figure: amount(value), min: amount(min), max: amount(max) })
}

/** Men, guns, tanks, aircraft and lorries by side, each as last stated at battle time `t`, with its day and sources. */
export function balanceLines(record: Pick<BattleRecord, 'claims' | 'start' | 'end'>, t: BattleTime): string[] {
  return BALANCES.flatMap((balance) => {
    const points = balanceOf(record, balance)
    return ALLIANCES.flatMap((alliance) => {
      const point = balanceAt(points, alliance, t)
      if (!point) return []
      return [
        tr('{kind}, {side}: {figure}, stated for {day} {sources}', {
          kind: tr(balance.title),
          side: tr(ALLIANCE_WORDS[alliance]),
          figure: balanceFigure(point),
          day: dayLabel(point.from),
          sources: cited(point.claim.values.flatMap((v) => v.sources)),
        }),
      ]
    })
  })
}
