import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Clock } from '@/record/time/clock'
import { useBattle } from '@/state/session/battleContext'
import { throttle } from './throttle'

/**
 * Calls `write` at once and after changes of the clock, at most once in `intervalMs`;
 * the last change is never lost. For writing to the page by ref: nothing renders.
 */
export function useClockWriter(write: (clock: Clock) => void, intervalMs = 100): void {
  const { playback } = useBattle()
  const onChange = useEffectEvent(write)
  useLayoutEffect(() => {
    const later = throttle(() => onChange(playback.clock), intervalMs)
    later.run()
    const leave = playback.subscribe(later.run)
    return () => {
      leave()
      later.cancel()
    }
  }, [playback, intervalMs])
}

/** A discrete fact of the clock (playing, rate); renders only when that fact changes. */
export function useClockFact<T extends string | number | boolean>(select: (clock: Clock) => T): T {
  const { playback } = useBattle()
  return useSyncExternalStore(playback.subscribe, () => select(playback.clock))
}
