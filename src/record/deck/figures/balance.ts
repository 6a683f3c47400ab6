import { preferredOf, stated } from '@/record/domain/claims'
import { figureText } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import type { Claim } from '@/record/schema/claims'
import type { FigureOf } from '@/record/schema/figures'
import type { BalanceModel } from './model'
import { claimsNamed, preferredSources } from './shared'

/** Two sides compared measure by measure. Each row has its own scale: the longer bar has full length. */
export function balanceModel(
  { title, note = '', rows, left, right }: FigureOf<'balance'>,
  record: BattleRecord,
): BalanceModel {
  const found = rows.flatMap((row) => {
    const [a, b] = claimsNamed(record, [row.left, row.right])
    return a && b ? [{ label: row.label, a, b }] : []
  })
  return {
    kind: 'balance',
    title,
    note,
    left,
    right,
    rows: found.map(({ label, a, b }) => {
      const most = Math.max(lengthOf(a), lengthOf(b), 1)
      const half = (c: Claim) => ({ text: figureText(preferredOf(c)), share: lengthOf(c) / most })
      return { label, left: half(a), right: half(b) }
    }),
    sources: preferredSources(found.flatMap(({ a, b }) => [a, b])),
  }
}

/** The lower bound of the preferred value; its upper bound where no lower bound is stated. */
function lengthOf(claim: Claim): number {
  const span = stated(preferredOf(claim))
  if (!span) return 0
  return Number.isFinite(span.min) ? span.min : span.max
}
