import { stated } from '@/record/domain/claims'
import { figureText, unitText } from '@/record/domain/claimText'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { Side } from '@/record/schema/common'
import type { Bar, BarGroup, BarsModel } from './model'
import { sourcesOf } from './shared'

/** Groups of bars on one scale starting at 0. */
export function barsModel(
  title: string,
  note: string,
  claims: readonly Claim[],
  groups: readonly BarGroup[],
  values: readonly ClaimValue[],
): BarsModel {
  const most = Math.max(1, ...groups.flatMap((g) => g.bars.map((b) => b.to)))
  const units = [...new Set(claims.map((c) => unitText(c.unit)))]
  return { kind: 'bars', title, note, unit: units.join(', '), groups, most, sources: sourcesOf(values) }
}

/** The bar of one value; none for a date or a statement. */
export function barOf(label: string, value: ClaimValue, side: { side?: Side }, first?: boolean): Bar[] {
  const span = stated(value)
  if (!span) return []
  const from = Number.isFinite(span.min) ? span.min : 0
  const open = !Number.isFinite(span.max)
  const to = open ? from : span.max
  return [{ label, ...side, from, to, open, text: figureText(value), ...(first !== undefined && { first }) }]
}
