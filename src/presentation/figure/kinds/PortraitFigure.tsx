import type { PortraitModel } from '@/record/deck/figures'
import styles from './PortraitFigure.module.css'

/** People in words: their post at the time, a short life, and their fate. */
export function PortraitFigure({ model }: { model: PortraitModel }) {
  return (
    <div className={styles.people}>
      {model.people.map((person) => (
        <article key={person.name} data-side={person.side}>
          <h4>{person.name}</h4>
          <p className={styles.role}>{person.role}</p>
          <p>{person.life}</p>
          {person.fate && <p className={styles.fate}>{person.fate}</p>}
        </article>
      ))}
    </div>
  )
}
