import { formatNumber, tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { Side } from '@/record/schema/common'
import { stated } from './claims'

/** A claim on which witnesses differ. */
export interface Quarrel {
  readonly claim: Claim
  readonly kind: 'number' | 'date' | 'statement'
  /**
   * How far apart they are. Numbers: the largest figure over the smallest (Infinity where the smallest is 0). Dates:
   * days between the earliest and the latest. Statements: how many there are.
   */
  readonly size: number
}

/** Claims with values that differ, the widest apart first: numbers, then dates, then statements. */
export function quarrelsOf({ claims }: Pick<BattleRecord, 'claims'>, side: Side | null = null): Quarrel[] {
  const order = { number: 0, date: 1, statement: 2 }
  return claims
    .filter((c) => side === null || c.about.sides.includes(side))
    .flatMap((claim) => quarrelOf(claim) ?? [])
    .sort((a, b) => order[a.kind] - order[b.kind] || b.size - a.size)
}

/** How far the witnesses of one claim are apart; null where they agree or there is only one. */
export function quarrelOf(claim: Claim): Quarrel | null {
  const distinct = new Set(claim.values.map((x) => JSON.stringify([x.value, x.min, x.max, x.date, x.text])))
  if (distinct.size < 2) return null
  if (claim.unit === 'statement') return { claim, kind: 'statement', size: distinct.size }
  if (claim.unit === 'date') {
    const days = claim.values.flatMap(daysOf)
    return { claim, kind: 'date', size: Math.max(...days) - Math.min(...days) }
  }
  const ends = claim.values.flatMap(endsOf)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return { claim, kind: 'number', size: low === high ? 1 : high / low }
}

/** The finite ends of what a witness states; none for a date or a statement. */
export function endsOf(value: ClaimValue): number[] {
  const span = stated(value)
  return span ? [span.min, span.max].filter(Number.isFinite) : []
}

/** Days since 1 January 1970 of the dates that a witness gives, first and last; the first of a month where no day is given. */
export function daysOf({ date }: ClaimValue): number[] {
  return (date ?? '').split('/').flatMap((text) => {
    const [, y, m = '01', d = '01', hour = '00', minute = '00'] =
      /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2}))?/.exec(text) ?? []
    return y === undefined
      ? []
      : [Date.UTC(Number(y), Number(m) - 1, Number(d), Number(hour), Number(minute)) / 86_400_000]
  })
}

/** `2.5 times`, `3 days`, `4 readings` */
export function quarrelWords({ kind, size }: Quarrel): string {
  if (kind === 'statement') return tr('{n, plural, other {# readings}}', { n: size })
  if (kind === 'date') {
    if (size === 0) return tr('the same day')
    if (size < 1) return tr('{n} h apart', { n: Math.max(Math.round(size * 24), 1) })
    return tr('{n, plural, one {# day apart} other {# days apart}}', { n: Math.round(size) })
  }
  if (size === Infinity) return tr('from none')
  if (size < 1.01) return tr('under 1 % apart')
  if (size < 2) return tr('{n} % apart', { n: Math.round((size - 1) * 100) })
  // A number with a decimal: its plural, where a language has one, is that of the number as it is shown.
  const n = Number(size.toFixed(1))
  return tr('{n, plural, other {{times} times}}', { n, times: formatNumber(n) })
}
