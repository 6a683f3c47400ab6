import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { DAY, HOUR } from '@/base/core/battleTime'
import { useBattle } from '@/state/session/battleContext'
import { ZOOM_STEP } from './zoom'

interface Scrub {
  readonly slider: RefObject<HTMLElement | null>
  /** The time at a fraction of the track's width, 0 to 1; for a press, it may snap to a nearby mark. */
  readonly timeAt: (fraction: number, pressed: boolean) => number
  /** Step of the arrow keys, and of PageUp and PageDown, seconds. */
  readonly step?: number
  readonly page: number
  readonly onZoom: (factor: number) => void
  readonly onStart?: () => void
  readonly onEnd?: () => void
}

/** A track as a slider: pointer, touch and keyboard. Playback pauses while dragging and resumes after. */
export function useScrub({ slider, timeAt, step = HOUR, page, onZoom, onStart, onEnd }: Scrub) {
  const { playback } = useBattle()
  const held = useRef<{ wasPlaying: boolean; pointer: number; t: number } | null>(null)

  const follow = (event: PointerEvent<HTMLElement>, pressed: boolean) => {
    const box = slider.current!.getBoundingClientRect()
    playback.seek(timeAt(Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1), pressed))
  }
  const release = () => {
    if (!held.current) return
    if (held.current.wasPlaying) playback.play()
    held.current = null
    onEnd?.()
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      if (held.current) {
        // A second finger means a pinch: restore the time of the first touch.
        playback.seek(held.current.t)
        return release()
      }
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { wasPlaying: playback.clock.playing, pointer: event.pointerId, t: playback.clock.t }
      playback.play(false)
      onStart?.()
      follow(event, true)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current?.pointer === event.pointerId) follow(event, false)
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { t, start, end } = playback.clock
      const arrow = event.shiftKey ? DAY : step
      const goal: Record<string, number> = {
        ArrowLeft: t - arrow, ArrowDown: t - arrow, ArrowRight: t + arrow, ArrowUp: t + arrow,
        PageDown: t - page, PageUp: t + page, Home: start, End: end,
      } // prettier-ignore
      const zoom = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP, _: 1 / ZOOM_STEP }[event.key]
      const to = goal[event.key]
      if (to === undefined && zoom === undefined) return
      event.preventDefault()
      if (zoom !== undefined) onZoom(zoom)
      else playback.seek(to!)
    },
  }
}
