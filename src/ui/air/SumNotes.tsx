import { tr } from '@/base/i18n/i18n'
import { arithmeticNotes } from '@/picture/sorties/airFigures'
import { useBattle } from '@/state/session/battleContext'
import styles from './AirPanel.module.css'

/** Where the sources' figures do not add up, below the table that shows them. */
export function SumNotes({ measure }: { measure: string }) {
  const { record } = useBattle()
  const notes = arithmeticNotes(record, measure)
  if (notes.length === 0) return null
  return (
    <ul className={styles.sums}>
      {notes.map(({ title, text }) => (
        <li key={text}>
          <b>{tr('{sentence}.', { sentence: title })}</b> {text}
        </li>
      ))}
    </ul>
  )
}
