import { claimsOf, measuresOf } from '../src/record/domain/claims'
import { editDistance } from '../src/record/read/ids'
import type { Claim, ClaimValue } from '../src/record/schema/claims'
import { aboutText, citeText, inOrder, valueText } from './docs/claimText'
import { printFaults, readRecordFromDisk } from './readRecord'

const USAGE =
  'usage: npm run -s claims -- [MEASURE] [--json]\n  MEASURE is dotted, such as casualties or casualties.total; without it, all measures are listed'

function fail(message: string): never {
  console.error(`claims: ${message}\n${USAGE}`)
  process.exit(2)
}

const args = process.argv.slice(2)
const json = args.includes('--json')
const unknown = args.find((a) => a.startsWith('--') && a !== '--json')
if (unknown !== undefined) fail(`expected --json, got "${unknown}"`)
const [measure, ...more] = args.filter((a) => !a.startsWith('--'))
if (more.length > 0) fail(`expected one measure, got "${[measure, ...more].join(' ')}"`)

const { record, faults } = readRecordFromDisk()
printFaults(faults)
if (!record) process.exit(1)

if (measure === undefined) {
  const measures = measuresOf(record)
  console.log(
    json
      ? JSON.stringify(measures, null, 2)
      : measures.map((m) => `${String(m.claims).padStart(3)}  ${m.measure}`).join('\n'),
  )
} else {
  const claims = claimsOf(record, measure)
  if (claims.length === 0)
    fail(
      `measure: expected one that claims carry, got "${measure}"${hint(
        measure,
        measuresOf(record).map((m) => m.measure),
      )}`,
    )
  console.log(json ? JSON.stringify(claims, null, 2) : claims.map(claimText).join('\n\n'))
}
if (faults.length > 0) process.exit(1)

/** The claim as a paragraph: the preferred value is marked, the others follow. */
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

/** `; did you mean …?` with up to three measures like the one given. */
function hint(wrong: string, measures: readonly string[]): string {
  const known = new Set(measures.flatMap((m) => m.split('.').map((_, i, words) => words.slice(0, i + 1).join('.'))))
  const tail = wrong.split('.').at(-1)!
  const score = (m: string) => {
    const last = m.split('.').at(-1)!
    const apart = Math.min(editDistance(wrong, m, 99), editDistance(tail, last, 99) + 1.5)
    return m.includes(wrong) || wrong.startsWith(`${m}.`) ? Math.min(apart, 1) : apart
  }
  const near = [...known].map((m) => ({ m, d: score(m) })).filter((x) => x.d <= Math.max(2, tail.length / 3))
  near.sort((a, b) => a.d - b.d || (a.m < b.m ? -1 : 1))
  const best = near.length > 0 ? near.slice(0, 3).map((x) => x.m) : [...new Set(measures.map((m) => m.split('.')[0]!))]
  return near.length > 0 ? `; did you mean ${best.join(', ')}?` : `; the measures begin with ${best.join(', ')}`
}
