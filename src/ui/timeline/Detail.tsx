import { useRef } from 'react'
import { DAY } from '@/core/battleTime'
import { useBattle } from '@/state/battleContext'
import { useClockWriter } from '@/state/useClock'
import { DetailStrip } from './DetailStrip'
import { detailDays, fractionOf, percent, windowStart } from './scale'
import { useScrub } from './useScrub'
import { useSliderValue } from './useSliderValue'
import styles from './Detail.module.css'

/**
 * A few days about the present: the whole campaign lies on one strip that is drawn once and
 * slides under the window. While a hand is on it the strip holds still.
 */
export function Detail({ phone }: { phone: boolean }) {
  const { record, playback } = useBattle()
  const { start, end } = record
  const days = detailDays(phone)
  const span = days * DAY
  const slider = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const needle = useRef<HTMLDivElement>(null)
  /** The window's start while held; null when it follows the clock. */
  const held = useRef<number | null>(null)
  const from = (t: number) => held.current ?? windowStart(t, { start, end }, days)
  const place = (t: number) => {
    const at = from(t)
    if (strip.current) strip.current.style.transform = `translateX(${percent(-(at - start) / (end - start))})`
    if (needle.current) needle.current.style.left = percent(fractionOf(t, { start: at, end: at + span }))
  }
  useSliderValue(slider)
  useClockWriter(({ t }) => place(t), 33)
  const scrub = useScrub({
    timeAt: (f) => from(playback.clock.t) + f * span,
    page: DAY,
    onStart: () => (held.current = windowStart(playback.clock.t, { start, end }, days)),
    onEnd: () => {
      held.current = null
      place(playback.clock.t)
    },
  })
  return (
    <div className={styles.track}>
      <div ref={slider} className={styles.slider} role="slider" tabIndex={0} aria-label="Time, days about the present" aria-valuemin={start} aria-valuemax={end} aria-valuenow={start} {...scrub} />
      <div ref={strip} className={styles.strip} style={{ width: percent((end - start) / span) }}>
        <DetailStrip />
      </div>
      <div ref={needle} className={styles.needle} />
    </div>
  )
}
