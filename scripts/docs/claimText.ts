import { dateText, figureText, partText, unitText } from '../../src/record/domain/claimText'
import type { Claim, ClaimValue } from '../../src/record/schema/claims'
import type { Citation, Side } from '../../src/record/schema/common'

/** Claims in words, for the command line and the generated pages. */

export { dateText, figureText }

const SIDES: Record<Side, string> = { su: 'Soviet', mn: 'Mongolian', jp: 'Japanese', mk: 'Manchukuo' }

/** `killed 7,696 + wounded 8,647`. */
export function partsText(x: ClaimValue): string {
  return Object.entries(x.parts ?? {})
    .map(([name, part]) => `${name} ${partText(part)}`)
    .join(' + ')
}

/** Details of the figure: parts, what is left out, when published. */
export function detailText(x: ClaimValue): string {
  const published = x.published ? `published ${dateText(x.published)}` : ''
  return [partsText(x), x.excludes ? `without ${x.excludes.join(', ')}` : '', published].filter(Boolean).join('; ')
}

/** `19,714 — Sixth Army, medical data (killed 7,696 + …). Note.` */
export function valueText(x: ClaimValue): string {
  const detail = detailText(x)
  return `${figureText(x)} — ${x.by}${detail ? ` (${detail})` : ''}${x.note ? `. ${x.note}` : ''}`
}

export const citeText = (citations: readonly Citation[]) => citations.map((c) => (c.loc ? `${c.id}, ${c.loc}` : c.id)).join('; ')

/** `Japanese; 11 May 1939 to 16 September 1939; persons`. */
export function aboutText(claim: Claim): string {
  const { sides, unit, place, period } = claim.about
  return [sides.map((s) => SIDES[s]).join(' and '), unit ?? '', place ?? '', period ? dateText(period) : '', unitText(claim.unit)].filter(Boolean).join('; ')
}

/** The preferred value first, the others in file order. */
export function inOrder(claim: Claim): ClaimValue[] {
  const first = claim.values[claim.preferred.value]!
  return [first, ...claim.values.filter((x) => x !== first)]
}
