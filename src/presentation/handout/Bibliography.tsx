import { tr } from '@/base/i18n/i18n'
import { sourceLine } from '@/record/domain/sourceLine'
import { useBattle } from '@/state/session/battleContext'
import styles from './Handout.module.css'

/** All sources of the record, with what was actually consulted of each. */
export function Bibliography() {
  const { record } = useBattle()
  const works = [...record.sources.values()].map((s) => ({
    ...sourceLine(s),
    id: s.id,
    seen: s.custom.seen,
    licence: s.custom.licence,
  }))
  works.sort((a, b) => a.text.localeCompare(b.text, 'en'))
  return (
    <section className={styles.page} aria-labelledby="handout-sources">
      <h2 id="handout-sources">{tr('Sources')}</h2>
      <ul className={styles.works}>
        {works.map((w) => (
          <li key={w.id}>
            <span lang={w.language}>{w.text}</span>{' '}
            <small>{tr('Consulted: {seen} {licence}.', { seen: w.seen, licence: w.licence })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
