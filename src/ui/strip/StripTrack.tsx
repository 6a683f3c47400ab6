import { useMemo, useRef, type PointerEvent } from 'react'
import { DAY } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockFact, useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { paintEvents, paintHistogram, paintLoop, paintMonths, paintPhases } from '../timeline/paint'
import { fractionOf, monthsOf, percent } from '../timeline/scale'
import { nameMarkUnder, Track } from '../timeline/Track'
import { useScrub } from '../timeline/useScrub'
import { useSliderValue } from '../timeline/useSliderValue'
import type { TimelineMarks } from '../timeline/useTimelineMarks'
import { useTrackSheet } from '../timeline/useTrackSheet'
import styles from './Strip.module.css'

/** Minimum weight of an event marked on the whole campaign. */
const GREAT = 3
/** A press this close to a mark selects the mark, pixels. */
const NEAR = 7
const PHASES_TALL = 15

/** The whole campaign on one line: phases by name, how much is recorded for each hour, and the major events. */
export function StripTrack({ marks }: { marks: TimelineMarks }) {
  const { record, playback } = useBattle()
  const { start, end } = record
  const slider = useRef<HTMLDivElement>(null)
  const needle = useRef<HTMLDivElement>(null)
  const hot = useRef(-1)
  const months = useMemo(() => monthsOf({ start, end }), [start, end])
  const great = useMemo(() => marks.events.filter((e) => e.item.weight >= GREAT), [marks])
  // Renders only when the loop changes.
  useClockFact((c) => `${c.loop?.from}/${c.loop?.to}`)
  const { canvas, paint } = useTrackSheet((sheet) => {
    sheet.from = start
    sheet.until = end
    const tall = PHASES_TALL * sheet.text
    const foot = sheet.height - tall
    paintMonths(sheet, months, foot)
    paintHistogram(sheet, marks.histogram, foot - 1, foot - 4)
    paintPhases(sheet, record.phases, foot, tall)
    const { loop } = playback.clock
    paintLoop(sheet, loop && { start: loop.from, end: loop.to })
    paintEvents(sheet, great, hot.current, 8, 0.75)
  })
  useSliderValue(slider)
  useClockWriter(({ t }) => {
    if (needle.current) needle.current.style.left = percent(fractionOf(t, { start, end }))
  }, 33)
  const markAt = (fraction: number) => {
    const t = start + fraction * (end - start)
    const radius = (NEAR * (end - start)) / (slider.current?.clientWidth ?? 1)
    return great.findIndex((e) => Math.abs(e.from - t) <= radius)
  }
  const scrub = useScrub({
    slider,
    timeAt: (f, pressed) => great[pressed ? markAt(f) : -1]?.from ?? start + f * (end - start),
    page: 7 * DAY,
    onZoom: () => undefined,
  })
  const point = (event: PointerEvent<HTMLElement>) => {
    scrub.onPointerMove(event)
    if (nameMarkUnder(event, great, hot, markAt)) paint()
  }
  return (
    <Track
      className={styles.track}
      {...{ canvas, slider, needle, scrub }}
      label={tr('Time, whole campaign')}
      onPoint={point}
    />
  )
}
