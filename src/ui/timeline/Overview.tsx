import { useMemo, useRef } from 'react'
import { DAY } from '@/base/core/battleTime'
import { useClockFact, useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import styles from './Overview.module.css'
import { fillSpan, FONT, INK, paintHistogram, paintLoop, paintPhases, xOf, type TrackSheet } from './paint'
import { fractionOf, monthsOf, percent, windowStart } from './scale'
import { useScrub } from './useScrub'
import { useSliderValue } from './useSliderValue'
import type { TimelineMarks } from './useTimelineMarks'
import { useTrackSheet } from './useTrackSheet'
import { useZoomGestures } from './useZoomGestures'

interface OverviewProps {
  readonly marks: TimelineMarks
  /** What the detail track shows, seconds. */
  readonly length: number
  readonly onZoom: (factor: number) => void
}

const PHASES_TALL = 15

/** The whole campaign: months, how much happened, phases, loop, and the window that the detail track shows. */
export function Overview({ marks, length, onZoom }: OverviewProps) {
  const { record, playback } = useBattle()
  const { start, end } = record
  const slider = useRef<HTMLDivElement>(null)
  const needle = useRef<HTMLDivElement>(null)
  const window = useRef<HTMLDivElement>(null)
  const months = useMemo(() => monthsOf({ start, end }), [start, end])
  // Only so that the picture follows the loop.
  useClockFact((c) => `${c.loop?.from}/${c.loop?.to}`)
  const { canvas } = useTrackSheet((sheet) => {
    sheet.from = start
    sheet.until = end
    paintMonths(sheet, months, sheet.height - PHASES_TALL)
    paintHistogram(sheet, marks.histogram, sheet.height - PHASES_TALL - 1, sheet.height - PHASES_TALL - 18)
    paintPhases(sheet, record.phases, sheet.height - PHASES_TALL, PHASES_TALL)
    const { loop } = playback.clock
    paintLoop(sheet, loop && { start: loop.from, end: loop.to })
  })
  useSliderValue(slider)
  useClockWriter(({ t }) => {
    if (needle.current) needle.current.style.left = percent(fractionOf(t, { start, end }))
    if (window.current)
      window.current.style.left = percent(fractionOf(windowStart(t, { start, end }, length), { start, end }))
  }, 33)
  const scrub = useScrub({ slider, timeAt: (f) => start + f * (end - start), page: 7 * DAY, onZoom })
  useZoomGestures(slider, onZoom, end - start)
  return (
    <div className={styles.track}>
      <canvas ref={canvas} className={styles.canvas} />
      <div ref={window} className={styles.window} style={{ width: percent(Math.min(length / (end - start), 1)) }} />
      <div ref={needle} className={styles.needle} />
      <div
        ref={slider}
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label="Time, whole campaign"
        aria-valuemin={start}
        aria-valuemax={end}
        aria-valuenow={start}
        {...scrub}
      />
    </div>
  )
}

function paintMonths(
  sheet: TrackSheet,
  months: readonly { label: string; start: number; end: number }[],
  height: number,
): void {
  const { context } = sheet
  context.font = FONT
  context.textBaseline = 'top'
  for (const month of months) {
    context.fillStyle = INK.line
    fillSpan(sheet, { start: month.start, end: month.start + 1 }, 0, height)
    context.fillStyle = INK.dim
    const left = xOf(sheet, month.start)
    if (xOf(sheet, month.end) - left > context.measureText(month.label).width + 8)
      context.fillText(month.label, left + 6, 2)
  }
}
