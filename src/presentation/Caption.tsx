import { useRef } from 'react'
import { clockLabel, dateLabel } from '@/core/battleTime'
import type { DeckStep } from '@/deck/deck'
import { useClockWriter } from '@/state/useClock'
import styles from './Presenter.module.css'

/** What is said at this step, large enough for the last row. */
export function Caption({ step, count }: { step: DeckStep; count: number }) {
  const time = useRef<HTMLParagraphElement>(null)
  useClockWriter(({ t }) => {
    const text = `${dateLabel(t)} · ${clockLabel(t)}`
    if (time.current && time.current.textContent !== text) time.current.textContent = text
  }, 100)
  return (
    <section className={styles.caption} aria-label="Caption">
      <header>
        <h2>{step.title}</h2>
        <p ref={time} className={styles.time} />
      </header>
      <p className={styles.text} data-testid="caption">
        {step.step.caption}
      </p>
      <p className={styles.count} role="note" aria-label={`Step ${step.index + 1} of ${count}`}>
        {step.index + 1} / {count}
      </p>
    </section>
  )
}
