import type { PointerEvent, ReactNode, RefObject } from 'react'
import { shortTimeWords } from '@/record/domain/eventTime'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { useBattle } from '@/state/session/battleContext'
import styles from './Track.module.css'
import type { useScrub } from './useScrub'

interface TrackProps {
  readonly className: string | undefined
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly slider: RefObject<HTMLDivElement | null>
  readonly needle: RefObject<HTMLDivElement | null>
  /** Name of the slider for screen readers, and what its keys do. */
  readonly label: string
  readonly description?: string
  readonly scrub: ReturnType<typeof useScrub>
  readonly onPoint: (event: PointerEvent<HTMLElement>) => void
  readonly children?: ReactNode
}

/** A timeline's canvas, the needle at the present, and the slider over both. */
export function Track({ className, canvas, slider, needle, label, description, scrub, onPoint, children }: TrackProps) {
  const { record } = useBattle()
  return (
    <div className={className}>
      <canvas ref={canvas} className={styles.canvas} />
      <div
        ref={slider}
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-description={description}
        aria-valuemin={record.start}
        aria-valuemax={record.end}
        aria-valuenow={record.start}
        {...scrub}
        onPointerMove={onPoint}
      />
      <div ref={needle} className={styles.needle} />
      {children}
    </div>
  )
}

/**
 * Names the event marked under the pointer in the slider's tip and keeps its index in `hot` (-1 for none); returns
 * whether that has changed. `markAt` gives the index for a fraction of the width.
 */
export function nameMarkUnder(
  event: PointerEvent<HTMLElement>,
  events: readonly Timed<BattleEvent>[],
  hot: { current: number },
  markAt: (fraction: number) => number,
): boolean {
  const box = event.currentTarget.getBoundingClientRect()
  const next = markAt((event.clientX - box.left) / box.width)
  if (next === hot.current) return false
  hot.current = next
  const e = events[next]
  if (e) event.currentTarget.dataset.tip = `${shortTimeWords(e.from, e.item.precision)} · ${e.item.title}`
  else delete event.currentTarget.dataset.tip
  return true
}
