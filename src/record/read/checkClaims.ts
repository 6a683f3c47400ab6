import { sumIssues, totalIssues } from '@/record/domain/claims'
import type { Claim } from '@/record/schema/claims'
import type { Lists } from '@/record/schema/lists'
import type { Checking } from './checking'
import { guarded, unique } from './ids'

type Ids = ReadonlySet<string>
const FILE = 'claims.json'
const isNumber = (c: Claim) => c.unit !== 'date' && c.unit !== 'statement'

/** The claims whose references are known and whose sums and percentages hold. */
export function checkClaims(
  claims: Lists['claims'],
  ids: { readonly units: Ids; readonly persons: Ids; readonly places: Ids; readonly events: Ids },
  checking: Checking,
): Claim[] {
  const { report, say, cited, known, allKnown } = checking
  const byId = new Map(claims.map((c) => [c.id, c]))
  const claimIds = new Set(byId.keys())
  /** The other claim is not this one, and counts something. */
  const counts = (c: Claim, path: string, id: string) =>
    (id !== c.id || report(FILE, path, 'another claim', id)) &&
    (isNumber(byId.get(id)!) || report(FILE, path, 'a claim of a number', id))
  const shareHolds = (c: Claim, path: string) => {
    const ends = c.share ? (['part', 'whole'] as const).map((end) => [`${path}.${end}`, c.share![end]] as const) : []
    return (
      ends.every(([at, id]) => known(FILE, at, id, claimIds, 'claim')) && ends.every(([at, id]) => counts(c, at, id))
    )
  }
  return guarded(FILE, unique(FILE, claims, report), report, (c, path) => {
    const { about, totalOf = [] } = c
    const related =
      allKnown(FILE, `${path}.totalOf`, totalOf, claimIds, 'claim') &&
      totalOf.every((id, i) => counts(c, `${path}.totalOf[${i}]`, id)) &&
      (totalOf.length === 0 ||
        isNumber(c) ||
        report(FILE, `${path}.totalOf`, 'no total of a date or statement', c.unit)) &&
      shareHolds(c, `${path}.share`)
    if (!related) return false
    const sums = [...sumIssues(c), ...totalIssues(c, byId)]
    for (const issue of sums) say({ ...issue, file: FILE, path: path + issue.path })
    return (
      sums.length === 0 &&
      (about.unit === undefined || known(FILE, `${path}.about.unit`, about.unit, ids.units, 'unit')) &&
      (about.person === undefined || known(FILE, `${path}.about.person`, about.person, ids.persons, 'person')) &&
      (about.place === undefined || known(FILE, `${path}.about.place`, about.place, ids.places, 'place')) &&
      (about.event === undefined || known(FILE, `${path}.about.event`, about.event, ids.events, 'event')) &&
      c.values.every((value, i) => cited(FILE, `${path}.values[${i}]`, value.sources))
    )
  })
}
