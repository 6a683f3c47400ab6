import { useRef } from 'react'
import { clockLabel, dateLabel, weekdayLabel } from '@/base/core/battleTime'
import { useClockWriter } from '@/state/clock/useClock'
import { ClockQuestion } from './ClockQuestion'
import styles from './TimeReadout.module.css'

/** Every date of the clock ends so; a small page, whose title tells the year, leaves it out. */
const YEAR = ' 1939'

/** Date and time in large figures, with the zone in which they are told. */
export function TimeReadout() {
  const date = useRef<HTMLSpanElement>(null)
  const clock = useRef<HTMLSpanElement>(null)
  const weekday = useRef<HTMLSpanElement>(null)
  useClockWriter(({ t }) => {
    const words = dateLabel(t)
    write(date.current, words.slice(0, -YEAR.length))
    write(clock.current, clockLabel(t))
    write(weekday.current, weekdayLabel(t))
  }, 100)
  return (
    <div className={styles.readout} data-testid="battle-time">
      <p className={styles.time}>
        <span className={styles.date}>
          <span ref={date} />
          <span className={styles.year}>{YEAR}</span>
        </span>{' '}
        <b aria-hidden="true">·</b> <span ref={clock} />
      </p>
      <div className={styles.zone}>
        <span ref={weekday} className={styles.wide} /> <span className={styles.wide}>· </span>
        <ClockQuestion />
        <span className={styles.wide}> battle time</span>
      </div>
    </div>
  )
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
