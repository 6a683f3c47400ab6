import { useEffect } from 'react'
import { useBattle } from '@/state/session/battleContext'

/** The introduction closes as soon as something has started: playing, selecting, moving the map. */
export function useBeginning(): void {
  const { session, playback } = useBattle()
  useEffect(() => {
    const begin = () => {
      if (session.getState().firstSight) session.actions.begin()
    }
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof HTMLCanvasElement && event.target.closest('.kg-field')) begin()
    }
    const onWheel = (event: WheelEvent) => {
      if (event.target instanceof HTMLCanvasElement && event.target.closest('.kg-field')) begin()
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('wheel', onWheel, { passive: true })
    const leaveClock = playback.subscribe((clock) => clock.playing && begin())
    const leaveSession = session.subscribe((now, old) => {
      if (now.firstSight && now.selection && now.selection !== old.selection) begin()
    })
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('wheel', onWheel)
      leaveClock()
      leaveSession()
    }
  }, [session, playback])
}
