import { useRef, type PointerEvent } from 'react'
import { DAY, HOUR, MINUTE } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import styles from './Detail.module.css'
import { LoopHandles } from './LoopHandles'
import { paintEvents, paintHistogram, paintLoop, paintNights, paintTicks } from './paint'
import { fractionOf, percent, windowStart } from './scale'
import { nameMarkUnder, Track } from './Track'
import { useScrub } from './useScrub'
import { useSliderValue } from './useSliderValue'
import type { TimelineMarks } from './useTimelineMarks'
import { useTrackSheet } from './useTrackSheet'
import { useZoomGestures } from './useZoomGestures'
import { windowLabel } from './zoom'

interface DetailProps {
  readonly marks: TimelineMarks
  /** Length shown, seconds. */
  readonly length: number
  readonly onZoom: (factor: number) => void
}

/** A press this close to a mark selects the mark, pixels. */
const NEAR = 9
const HISTOGRAM_TALL = 24

/** The time around the present, from hours to the whole campaign. The window does not move while it is dragged. */
export function Detail({ marks, length, onZoom }: DetailProps) {
  const { record, playback } = useBattle()
  const { start, end } = record
  const slider = useRef<HTMLDivElement>(null)
  const needle = useRef<HTMLDivElement>(null)
  /** The window's start while dragged; null when it follows the clock. */
  const held = useRef<number | null>(null)
  const hot = useRef(-1)
  const from = (t: number) => held.current ?? windowStart(t, { start, end }, length)
  const { canvas, paint } = useTrackSheet((sheet) => {
    const { t, loop } = playback.clock
    sheet.from = from(t)
    sheet.until = sheet.from + length
    paintNights(sheet, marks.nights)
    paintHistogram(sheet, marks.histogram, sheet.height - 4, HISTOGRAM_TALL)
    paintLoop(sheet, loop && { start: loop.from, end: loop.to })
    paintTicks(sheet)
    paintEvents(sheet, marks.events, hot.current)
    if (needle.current) needle.current.style.left = percent(fractionOf(t, { start: sheet.from, end: sheet.until }))
  })
  useSliderValue(slider)
  useClockWriter(() => paint(), 33)
  /** Index of the mark at a fraction of the width, or -1; of several, the one with the greatest weight. */
  const markAt = (fraction: number) => {
    const t = from(playback.clock.t) + fraction * length
    const radius = (NEAR * length) / (slider.current?.clientWidth ?? 1)
    let best = -1
    marks.events.forEach((e, i) => {
      if (Math.abs(e.from - t) <= radius && (best < 0 || e.item.weight > marks.events[best]!.item.weight)) best = i
    })
    return best
  }
  const scrub = useScrub({
    slider,
    timeAt: (f, pressed) => marks.events[pressed ? markAt(f) : -1]?.from ?? from(playback.clock.t) + f * length,
    step: length <= DAY ? 10 * MINUTE : HOUR,
    page: DAY,
    onZoom,
    onStart: () => (held.current = windowStart(playback.clock.t, { start, end }, length)),
    onEnd: () => {
      held.current = null
      paint()
    },
  })
  useZoomGestures(slider, onZoom, length)
  const point = (event: PointerEvent<HTMLElement>) => {
    scrub.onPointerMove(event)
    if (nameMarkUnder(event, marks.events, hot, markAt)) paint()
  }
  return (
    <Track
      className={styles.track}
      {...{ canvas, slider, needle, scrub }}
      label={tr('Time, days about the present')}
      description={tr('Shows {span}; plus and minus zoom', { span: windowLabel(length) })}
      onPoint={point}
    >
      <LoopHandles from={from} length={length} />
    </Track>
  )
}
