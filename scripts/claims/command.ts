import { claimsOf, measuresOf } from '../../src/record/domain/claims'
import type { Claim, ClaimValue } from '../../src/record/schema/claims'
import { aboutText, citeText, inOrder, valueText } from '../docs/claimText'
import { command, usageError } from '../lib/command'
import { hint } from './hint'

const USAGE =
  'usage: npm run -s claims -- [MEASURE] [--json]\n  MEASURE is dotted, such as casualties or casualties.total; without it, all measures are listed'

/** `npm run -s claims`: what each source states for a measure, or the list of measures. */
export const claimsCommand = command('claims', USAGE, (args, reader) => {
  const json = args.includes('--json')
  const unknown = args.find((a) => a.startsWith('--') && a !== '--json')
  if (unknown !== undefined) usageError(`expected --json, got "${unknown}"`)
  const [measure, ...more] = args.filter((a) => !a.startsWith('--'))
  if (more.length > 0) usageError(`expected one measure, got "${[measure, ...more].join(' ')}"`)

  const record = reader.record()
  const measures = measuresOf(record)
  if (measure === undefined)
    return json
      ? JSON.stringify(measures, null, 2)
      : measures.map((m) => `${String(m.claims).padStart(3)}  ${m.measure}`).join('\n')
  const claims = claimsOf(record, measure)
  if (claims.length === 0) {
    const known = measures.map((m) => m.measure)
    usageError(`measure: expected one that claims carry, got "${measure}"${hint(measure, known)}`)
  }
  return json ? JSON.stringify(claims, null, 2) : claims.map(claimText).join('\n\n')
})

/** The claim as a paragraph: the preferred value is marked `>`, the others follow. */
function claimText(claim: Claim): string {
  const [first, ...others] = inOrder(claim)
  const line = (x: ClaimValue, mark: string) => `  ${mark} ${valueText(x)} [${citeText(x.sources)}]`
  return [
    claim.title,
    `  ${[claim.measure, claim.id, aboutText(claim)].filter(Boolean).join(' · ')}`,
    line(first!, '>'),
    ...others.map((x) => line(x, ' ')),
    `    why: ${claim.preferred.why}`,
    ...claim.issues.map((i) => `  ! ${i.kind}: ${i.text}`),
  ].join('\n')
}
