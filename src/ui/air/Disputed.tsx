import { tr } from '@/base/i18n/i18n'
import { airSources, contestedFigures } from '@/picture/sorties/airFigures'
import { useBattle } from '@/state/session/battleContext'
import { SourceLink } from '../sources/SourceLinks'
import styles from './AirPanel.module.css'

/** Disputed figures side by side, claims labelled as claims; then every source used. */
export function Disputed() {
  const { record } = useBattle()
  return (
    <section aria-labelledby="air-disputed">
      <h3 id="air-disputed">{tr('Where sources differ, and what was claimed')}</h3>
      <dl className={styles.disputed}>
        {contestedFigures(record).map(({ title, values }) => (
          <div key={title}>
            <dt>{title}</dt>
            {values.map(({ by, text, note }, i) => (
              <dd key={`${by}${i}`}>
                <b>{text}</b> {by}
                {note && <small>{note}</small>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <h4>{tr('Sources')}</h4>
      <ul className={styles.sources}>
        {airSources(record).map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
