import { tr } from '@/base/i18n/i18n'
import type { ClaimSubject } from '@/record/domain/claimsAbout'
import { contestedAbout } from '@/record/text/contestedIn'
import { useBattle } from '@/state/session/battleContext'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import styles from './Card.module.css'
import { Row } from './CardParts'

/** Numbers and dates about a thing on which sources differ, each with its mark; nothing where there are none. */
export function ContestedRow({ kind, id }: { kind: ClaimSubject; id: string }) {
  const { record } = useBattle()
  const claims = contestedAbout(record, kind, id)
  if (claims.length === 0) return null
  return (
    <Row term={tr('Sources differ')}>
      <ul className={styles.sources}>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.title}
            <ContestedMark claim={claim} />
          </li>
        ))}
      </ul>
    </Row>
  )
}
