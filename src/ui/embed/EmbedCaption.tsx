import { useStore } from 'zustand'
import { HOUR } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockFact } from '@/state/clock/useClock'
import { embedView } from '@/state/embed/embedView'
import styles from './EmbedInterface.module.css'

/** The caption belongs to the hours around its step. */
const NEAR = 12 * HOUR

/** The caption of the chapter that was gone to, until the clock leaves its hours. */
export function EmbedCaption() {
  const step = useStore(embedView, (s) => s.step)
  const near = useClockFact((c) => step !== null && Math.abs(c.t - step.t) <= NEAR)
  if (!step || !near) return null
  return (
    <p className={styles.caption} data-testid="embed-caption">
      <b>{tr('{sentence}.', { sentence: step.title })}</b> {step.step.caption}
    </p>
  )
}
