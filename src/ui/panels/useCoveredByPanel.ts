import { useEffect, type RefObject } from 'react'
import { watchSize } from '@/state/ports/watchSize'
import { useBattle } from '@/state/session/battleContext'

/** Delay before the map makes room, so that the second click of a double click still hits its target, milliseconds. */
const AFTER_MS = 420

/**
 * Reports how much of the picture the panel covers, at the left or at the foot, so that the camera can centre the map
 * in the free part.
 */
export function useCoveredByPanel(box: RefObject<HTMLElement | null>): void {
  const { session } = useBattle()
  useEffect(() => {
    const element = box.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const measure = () => {
      const { left, right, top, width } = element.getBoundingClientRect()
      const wide = width > innerWidth * 0.6
      const covered = {
        coveredLeft: wide || left > innerWidth / 2 ? 0 : Math.round(right),
        coveredBelow: wide ? Math.round(Math.max(innerHeight - top, 0)) : 0,
      }
      const now = session.getState()
      for (const side of ['coveredLeft', 'coveredBelow'] as const)
        if (now[side] !== covered[side]) session.actions.setCovered(side, covered[side])
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(measure, AFTER_MS)
    }
    const stopWatching = watchSize([element], later)
    later()
    return () => {
      stopWatching()
      clearTimeout(timer)
      session.actions.setCovered('coveredLeft', 0)
      session.actions.setCovered('coveredBelow', 0)
    }
  }, [box, session])
}
