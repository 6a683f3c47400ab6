import { useRef } from 'react'
import { dateLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'
import styles from './AirPanel.module.css'
import { Disputed } from './Disputed'
import { Effort } from './Effort'
import { Losses } from './Losses'
import { SortieList } from './SortieList'
import { Strength } from './Strength'

/** The war in the air in figures: strength, losses, effort, what is disputed, and every sortie of the record. */
export function AirPanel() {
  const box = useRef<HTMLElement>(null)
  const day = useRef<HTMLParagraphElement>(null)
  useClockWriter(({ t }) => {
    const text = tr('Rows and the line follow the clock: {date}', { date: dateLabel(t) })
    if (day.current && day.current.textContent !== text) day.current.textContent = text
    markRows(box.current, t)
  })
  return (
    <section ref={box} className={styles.panel} aria-label={tr('Figures of the air war')}>
      <p ref={day} className={styles.day} />
      <Strength />
      <Losses />
      <Effort />
      <Disputed />
      <SortieList />
    </section>
  )
}

/** Marks dated rows as before or after the present, and the last one before as current. */
function markRows(box: HTMLElement | null, t: number): void {
  if (!box) return
  for (const body of box.querySelectorAll('[data-dated]')) {
    let now: Element | null = null
    for (const row of body.querySelectorAll('[data-t]')) {
      const past = Number(row.getAttribute('data-t')) <= t
      setWhen(row, past ? 'before' : 'after')
      if (past) now = row
    }
    if (now) setWhen(now, 'now')
  }
}

function setWhen(row: Element, when: 'before' | 'now' | 'after'): void {
  if (row.getAttribute('data-when') !== when) row.setAttribute('data-when', when)
}
