import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { Citation, Side } from '@/record/schema/common'

/** The claims with these ids that exist in the record, in the order given. */
export const claimsNamed = (record: BattleRecord, ids: readonly string[]): Claim[] =>
  ids.flatMap((id) => record.claims.find((c) => c.id === id) ?? [])

/** The side that a claim is about; empty if there are several. */
export const sideOf = (c: Claim): { side?: Side } => (c.about.sides.length === 1 ? { side: c.about.sides[0]! } : {})

/** An optional side as a property that is absent rather than undefined. */
export const withSide = (side: Side | undefined): { side?: Side } => (side === undefined ? {} : { side })

export const joinNotes = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ')

export const sourcesOf = (values: readonly ClaimValue[]): Citation[] =>
  uniqueCitations(values.flatMap((x) => x.sources))
export const preferredSources = (claims: readonly Claim[]): Citation[] => sourcesOf(claims.map(preferredOf))

export function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((c) => [`${c.id} ${c.loc ?? ''}`, c])).values()]
}

/** Sums that fail in the source are kept as printed, with a note. */
export function brokenSums(claims: readonly Claim[]): string {
  const titles = claims.flatMap((c) =>
    c.issues.filter((i) => i.kind === 'sum' || i.kind === 'shifted-row').map(() => c.title),
  )
  return titles.length === 0
    ? ''
    : tr('As printed; the parts do not add up for: {titles}.', { titles: titles.join('; ') })
}

/**
 * The common beginning of all titles, two whole words or more, provided each title continues after it: shown once
 * above the rows.
 */
export function commonWords(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  if (others.length === 0) return ''
  const words = first.split(' ')
  for (let n = words.length - 1; n > 1; n--) {
    const start = `${words.slice(0, n).join(' ')} `
    if (others.every((title) => title.startsWith(start) && title.length > start.length)) return start
  }
  return ''
}
