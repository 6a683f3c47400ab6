import { memo, useMemo } from 'react'
import { markedEvents } from '@/actions/events'
import { clockLabel, DAY, dayLabel } from '@/core/battleTime'
import { useBattle } from '@/state/battleContext'
import { daysOf, fractionOf, nightsOf, percent } from './scale'
import styles from './Detail.module.css'

/** Everything on the sliding strip: nights, days, event marks. Drawn once. */
export const DetailStrip = memo(function DetailStrip() {
  const { record, playback } = useBattle()
  const { start, end } = record
  const nights = useMemo(() => nightsOf({ start, end }), [start, end])
  const days = useMemo(() => daysOf({ start, end }), [start, end])
  const at = (t: number) => percent(fractionOf(t, { start, end }))
  const events = markedEvents(record)
  return (
    <>
      {nights.map((n) => (
        <i key={n.start} className={styles.night} style={{ left: at(n.start), width: percent((n.end - n.start) / (end - start)) }} />
      ))}
      {days.map((d) => (
        <span key={d.t} className={styles.day} style={{ left: at(d.t), width: percent(DAY / (end - start)) }}>
          {d.label}
        </span>
      ))}
      {events.map((e) => (
        <button
          key={e.item.id}
          type="button"
          tabIndex={-1}
          className={styles.event}
          data-weight={e.item.weight}
          style={{ left: at(e.from) }}
          title={`${dayLabel(e.from)}, ${clockLabel(e.from)} · ${e.item.title}`}
          aria-label={`${dayLabel(e.from)}, ${clockLabel(e.from)}: ${e.item.title}`}
          onClick={() => playback.seek(e.from)}
        >
          <span />
        </button>
      ))}
    </>
  )
})
