import { Suspense, useEffect, useRef, useState } from 'react'
import type { BattleTime } from '@/base/core/battleTime'
import { useBattle, useSession } from '@/state/session/battleContext'
import { lazyPart } from '@/ui/parts/lazyPart'
import styles from './ClockQuestion.module.css'

const ClockReadings = lazyPart(() => import('./ClockReadings').then((m) => m.ClockReadings))

/**
 * The zone beside the clock: a button that asks in which time zone the sources' hours are, and lights the ground by
 * each reading.
 */
export function ClockQuestion() {
  const { playback } = useBattle()
  const zone = useSession((s) => s.lightZone)
  const [questionTime, setQuestionTime] = useState<BattleTime | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const open = questionTime !== null
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      const key = event instanceof KeyboardEvent ? event.key : ''
      const outside = event.type === 'pointerdown' && !box.current?.contains(event.target as Node)
      if (!outside && key !== 'Escape') return
      if (key) {
        event.stopPropagation()
        box.current?.querySelector('button')?.focus()
      }
      setQuestionTime(null)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', away, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', away, true)
    }
  }, [open])
  return (
    <div ref={box} className={styles.box}>
      <button
        type="button"
        className="kg-word"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setQuestionTime(open ? null : playback.clock.t)}
      >
        {`UTC+${zone}`}
      </button>
      <Suspense fallback={null}>{questionTime !== null && <ClockReadings t={questionTime} />}</Suspense>
    </div>
  )
}
