import { useRef } from 'react'
import { clockLabel, dateLabel } from '@/base/core/battleTime'
import { useClockWriter } from '@/state/clock/useClock'
import styles from './Strip.module.css'

/** Date and time of the clock; a narrow page hides the year and most of the month. */
export function ShortTime() {
  const day = useRef<HTMLSpanElement>(null)
  const rest = useRef<HTMLSpanElement>(null)
  const year = useRef<HTMLSpanElement>(null)
  const clock = useRef<HTMLSpanElement>(null)
  useClockWriter(({ t }) => {
    const [date = '', month = '', of = ''] = dateLabel(t).split(' ')
    write(day.current, `${date} ${month.slice(0, 3)}`)
    write(rest.current, month.slice(3))
    write(year.current, ` ${of}`)
    write(clock.current, clockLabel(t))
  }, 100)
  return (
    <p className={styles.readout} data-testid="battle-time">
      <span>
        <span ref={day} />
        <span ref={rest} className={styles.long} />
        <span ref={year} className={styles.long} />
      </span>{' '}
      <b aria-hidden="true">·</b> <span ref={clock} />
    </p>
  )
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
