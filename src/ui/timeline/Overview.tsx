import { useMemo, useRef } from 'react'
import { markedEvents } from '@/actions/events'
import { DAY } from '@/core/battleTime'
import { useBattle } from '@/state/battleContext'
import { useClockWriter } from '@/state/useClock'
import { detailDays, fractionOf, monthsOf, percent, windowStart } from './scale'
import { useScrub } from './useScrub'
import { useSliderValue } from './useSliderValue'
import styles from './Overview.module.css'

/** The whole campaign: months, days, the weightier events, and the window that the detail track shows. */
export function Overview({ phone }: { phone: boolean }) {
  const { record } = useBattle()
  const { start, end } = record
  const slider = useRef<HTMLDivElement>(null)
  const needle = useRef<HTMLDivElement>(null)
  const window = useRef<HTMLDivElement>(null)
  const months = useMemo(() => monthsOf({ start, end }), [start, end])
  const days = detailDays(phone)
  useSliderValue(slider)
  useClockWriter(({ t }) => {
    if (needle.current) needle.current.style.left = percent(fractionOf(t, { start, end }))
    if (window.current) window.current.style.left = percent(fractionOf(windowStart(t, { start, end }, days), { start, end }))
  }, 33)
  const scrub = useScrub({ timeAt: (f) => start + f * (end - start), page: 7 * DAY })
  return (
    <div className={styles.track}>
      <div className={styles.days} style={{ '--day': percent(DAY / (end - start)) } as React.CSSProperties} />
      {months.map((m) => (
        <span key={m.label} className={styles.month} style={{ left: percent(fractionOf(m.start, { start, end })), width: percent((m.end - m.start) / (end - start)) }}>
          {m.label}
        </span>
      ))}
      {markedEvents(record)
        .filter((e) => e.item.weight >= 2)
        .map((e) => (
          <i key={e.item.id} className={e.item.weight === 3 ? styles.turning : styles.event} style={{ left: percent(fractionOf(e.from, { start, end })) }} />
        ))}
      <div ref={window} className={styles.window} style={{ width: percent(Math.min((days * DAY) / (end - start), 1)) }} />
      <div ref={needle} className={styles.needle} />
      <div ref={slider} className={styles.slider} role="slider" tabIndex={0} aria-label="Time, whole campaign" aria-valuemin={start} aria-valuemax={end} aria-valuenow={start} {...scrub} />
    </div>
  )
}
