import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText, unitText } from '@/record/domain/claimText'
import { useBattle } from '@/state/session/battleContext'
import styles from './Handout.module.css'

/** Every number and date with more than one source, with all its values. */
export function ClaimsTable() {
  const { record } = useBattle()
  const contested = record.claims.filter((c) => c.values.length > 1)
  return (
    <section className={styles.page} aria-labelledby="handout-claims">
      <h2 id="handout-claims">{tr('Contested numbers')}</h2>
      <p className={styles.key}>
        {tr(
          'The figure shown by default comes first, then the others. What a side says of the other’s losses is a claim, never added to what the other side admits.',
        )}
      </p>
      <table className={styles.claims}>
        <thead>
          <tr>
            <th scope="col">{tr('What')}</th>
            <th scope="col">{tr('Who says what')}</th>
          </tr>
        </thead>
        <tbody>
          {contested.map((c) => (
            <tr key={c.id}>
              <th scope="row">
                {c.title} <small>{unitText(c.unit)}</small>
              </th>
              <td>
                {[preferredOf(c), ...c.values.filter((x) => x !== preferredOf(c))].map((x, i) => (
                  <span key={i} className={styles.witness}>
                    <b>{figureText(x)}</b> {x.by}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
