import { useState } from 'react'
import { readKept, writeKept } from './kept'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'

const SIZES = [16, 18, 20, 24, 28, 34, 42] as const
const isSize = (v: unknown): v is number => (SIZES as readonly unknown[]).includes(v)

/** Caption and notes of the present step, as large as the lecturer wants them. */
export function Notes({ audience }: { audience: AudienceView }) {
  const [size, setSize] = useState(() => readKept('notesSize', isSize, 20))
  const step = audience.steps[audience.state?.step ?? -1]
  const turn = (by: number) => {
    const next = SIZES[SIZES.findIndex((s) => s === size) + by]
    if (!next) return
    setSize(next)
    writeKept('notesSize', next)
  }
  return (
    <section className={styles.notes} aria-label="Notes">
      <header>
        <h2>Notes</h2>
        <button type="button" aria-label="Smaller notes" disabled={size === SIZES[0]} onClick={() => turn(-1)}>
          A−
        </button>
        <button type="button" aria-label="Larger notes" disabled={size === SIZES.at(-1)} onClick={() => turn(1)}>
          A+
        </button>
      </header>
      <div
        className={styles.scroll}
        style={{ fontSize: size }}
        tabIndex={0}
        role="region"
        aria-label="Text of the notes"
        data-testid="speaker-notes"
      >
        <p>{step?.notes || 'This step has no notes.'}</p>
      </div>
    </section>
  )
}
