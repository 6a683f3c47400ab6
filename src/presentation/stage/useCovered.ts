import { useLayoutEffect, type RefObject } from 'react'
import { watchSize } from '@/state/ports/watchSize'
import { useBattle } from '@/state/session/battleContext'
import type { CoveredSide } from '@/state/session/slices/presenting'

/**
 * Reports how much of the picture an element covers, CSS pixels, so that the target of a step is centred in the free
 * part. With `wanted` false nothing is reported.
 */
export function useCovered(box: RefObject<HTMLElement | null>, side: CoveredSide, wanted = true): void {
  const { session } = useBattle()
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !wanted) return
    const measure = () => {
      const { top, left, right } = element.getBoundingClientRect()
      const covered = Math.round(
        side === 'coveredBelow'
          ? innerHeight - top
          : innerWidth <= innerHeight
            ? 0
            : side === 'coveredLeft'
              ? right
              : innerWidth - left,
      )
      if (session.getState()[side] !== covered) session.actions.setCovered(side, covered)
    }
    measure()
    const stopWatching = watchSize([element], measure)
    return () => {
      stopWatching()
      session.actions.setCovered(side, 0)
    }
  }, [box, side, wanted, session])
}
