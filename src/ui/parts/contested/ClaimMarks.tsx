import { tr } from '@/base/i18n/i18n'
import { contestedClaims } from '@/record/text/contestedIn'
import { useBattle } from '@/state/session/battleContext'
import { ContestedMark } from './ContestedMark'
import styles from './Witness.module.css'

export interface ClaimMarksProps {
  /** The claims. */
  readonly ids?: readonly string[]
  /** Or the event that they are about. */
  readonly event?: string
  /** Or the units that they are about. */
  readonly units?: readonly string[]
  /** Only the marks, without titles. */
  readonly bare?: boolean
}

/** The contested ones of some claims, by title, each with its mark. */
export function ClaimMarks({ ids, event, units, bare = false }: ClaimMarksProps) {
  const { record } = useBattle()
  const claims = contestedClaims(record).filter(
    ({ id, about }) =>
      ids?.includes(id) ||
      (event !== undefined && about.event === event) ||
      (about.unit !== undefined && units?.includes(about.unit)),
  )
  if (claims.length === 0) return null
  if (bare) return claims.map((claim) => <ContestedMark key={claim.id} claim={claim} strong />)
  return (
    <div className={styles.claims} data-testid="contested-claims">
      {tr('Sources differ:')}{' '}
      {claims.map((claim, i) => (
        <span key={claim.id}>
          {i > 0 && ' · '}
          {claim.title}
          <ContestedMark claim={claim} strong />
        </span>
      ))}
    </div>
  )
}
