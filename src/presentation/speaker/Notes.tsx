import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { NOTES_SIZES, readKept, writeKept } from './kept'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'

/** Caption and notes of the current step, in the size the lecturer chooses. */
export function Notes({ audience }: { audience: AudienceView }) {
  const [size, setSize] = useState(() => readKept('notesSize'))
  const step = audience.steps[audience.state?.step ?? -1]
  const turn = (by: number) => {
    const next = NOTES_SIZES[NOTES_SIZES.indexOf(size) + by]
    if (!next) return
    setSize(next)
    writeKept('notesSize', next)
  }
  return (
    <section className={styles.notes} aria-label={tr('Notes')}>
      <header>
        <h2>{tr('Notes')}</h2>
        <button
          type="button"
          aria-label={tr('Smaller notes')}
          disabled={size === NOTES_SIZES[0]}
          onClick={() => turn(-1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={tr('Larger notes')}
          disabled={size === NOTES_SIZES.at(-1)}
          onClick={() => turn(1)}
        >
          A+
        </button>
      </header>
      <div
        className={styles.scroll}
        style={{ fontSize: size }}
        tabIndex={0}
        role="region"
        aria-label={tr('Text of the notes')}
        data-testid="speaker-notes"
      >
        <p>{step?.notes || tr('This step has no notes.')}</p>
      </div>
    </section>
  )
}
