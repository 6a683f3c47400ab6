import { useRef, useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useFit } from '@/presentation/figure/useFit'
import { useCovered } from '@/presentation/stage/useCovered'
import type { Question } from '@/record/schema/questions'
import { Cited } from './Cited'
import styles from './QuestionPanel.module.css'

interface QuestionPanelProps {
  readonly question: Question
  readonly answered: boolean
  /** Reveals what was done. */
  readonly onAnswer: () => void
}

/**
 * A decision put to the audience. An option that is pressed says what it would have meant by the record; the next
 * press of the clicker, or the button, shows what was done and what came of it, in type for the back row.
 */
export function QuestionPanel({ question, answered, onAnswer }: QuestionPanelProps) {
  const [weighed, setWeighed] = useState<ReadonlySet<number>>(new Set())
  const box = useRef<HTMLElement>(null)
  useFit(box)
  useCovered(box, 'coveredLeft')
  const { ask, options, done, seat } = question
  return (
    <section
      ref={box}
      className={styles.panel}
      aria-label={ask}
      data-testid="question"
      data-answered={answered}
      data-seat={seat}
      tabIndex={0}
    >
      <p className={styles.seat}>
        {tr(seat === 'su' ? 'From the Soviet and Mongolian seat' : 'From the Japanese seat')}
      </p>
      <h2>{answered ? ask : tr('What would you do?')}</h2>
      <div aria-live="polite">
        {answered && (
          <>
            <p>
              <b>{tr('What was done.')}</b> {done.text}
            </p>
            <p>
              <b>{tr('What came of it.')}</b> {done.outcome} <Cited sources={done.sources} />
            </p>
          </>
        )}
      </div>
      <ol className={styles.options}>
        {options.map((option, i) => (
          <li key={i} data-done={answered && done.option === i}>
            <button
              type="button"
              aria-expanded={weighed.has(i)}
              onClick={() => setWeighed((old) => new Set([...old, i]))}
            >
              {option.text}
              {answered && done.option === i && <b> {tr('(done)')}</b>}
            </button>
            {weighed.has(i) && (
              <p>
                {option.meant} <Cited sources={option.sources} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {!answered && (
        <button type="button" className={styles.reveal} onClick={onAnswer}>
          {tr('What was done? (Page Down)')}
        </button>
      )}
    </section>
  )
}
