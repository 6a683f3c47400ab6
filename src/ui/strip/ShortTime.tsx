import { useRef } from 'react'
import { clockLabel, dateLabel, dayLabel } from '@/base/core/battleTime'
import { useClockWriter } from '@/state/clock/useClock'
import styles from './Strip.module.css'

/** Date and time of the clock; a narrow page leaves only the short date of the long one. */
export function ShortTime() {
  const before = useRef<HTMLSpanElement>(null)
  const day = useRef<HTMLSpanElement>(null)
  const after = useRef<HTMLSpanElement>(null)
  const clock = useRef<HTMLSpanElement>(null)
  useClockWriter(({ t }) => {
    const parts = datePartsOf(dateLabel(t), dayLabel(t))
    write(before.current, parts.before)
    write(day.current, parts.day)
    write(after.current, parts.after)
    write(clock.current, clockLabel(t))
  }, 100)
  return (
    <p className={styles.readout} data-testid="battle-time">
      <span>
        <span ref={before} className={styles.long} />
        <span ref={day} />
        <span ref={after} className={styles.long} />
      </span>{' '}
      <b aria-hidden="true">·</b> <span ref={clock} />
    </p>
  )
}

/** `20 August 1939` around its `20 Aug`; the year comes first in some languages. Whole where the short date is no part of it. */
export function datePartsOf(date: string, short: string): { before: string; day: string; after: string } {
  const day = short.replace(/\.$/, '')
  const at = date.indexOf(day)
  if (at < 0) return { before: '', day: date, after: '' }
  return { before: date.slice(0, at), day, after: date.slice(at + day.length) }
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
