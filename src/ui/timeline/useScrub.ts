import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { DAY, HOUR } from '@/core/battleTime'
import { useBattle } from '@/state/battleContext'

interface Scrub {
  /** The time under a fraction of the track's width, 0 to 1. */
  readonly timeAt: (fraction: number) => number
  /** What PageUp and PageDown move, seconds. */
  readonly page: number
  readonly onStart?: () => void
  readonly onEnd?: () => void
}

/** A track as a slider: pointer, touch and keyboard. Playing pauses under the hand and goes on after. */
export function useScrub({ timeAt, page, onStart, onEnd }: Scrub) {
  const { playback } = useBattle()
  const held = useRef<{ wasPlaying: boolean } | null>(null)

  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    playback.seek(timeAt(Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1)))
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
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { wasPlaying: playback.clock.playing }
      playback.play(false)
      onStart?.()
      follow(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current) follow(event)
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { t, start, end } = playback.clock
      const step = event.shiftKey ? DAY : HOUR
      const goal: Record<string, number> = {
        ArrowLeft: t - step, ArrowDown: t - step, ArrowRight: t + step, ArrowUp: t + step,
        PageDown: t - page, PageUp: t + page, Home: start, End: end,
      } // prettier-ignore
      const to = goal[event.key]
      if (to === undefined) return
      event.preventDefault()
      playback.seek(to)
    },
  }
}
