import { useEffect } from 'react'
import { useBattle } from '@/state/session/battleContext'

/** Drives the clock while there is no picture to do so: the battle in words plays too. */
export function useSpareClock(active: boolean): void {
  const { playback } = useBattle()
  useEffect(() => {
    if (!active) return
    let frame = 0
    let last: number | null = null
    const tick = (now: number) => {
      if (last !== null) playback.tick((now - last) / 1000)
      last = now
      frame = playback.clock.playing ? requestAnimationFrame(tick) : 0
    }
    const wake = () => {
      if (frame !== 0 || !playback.clock.playing) return
      last = null
      frame = requestAnimationFrame(tick)
    }
    wake()
    const leave = playback.subscribe(wake)
    return () => {
      leave()
      cancelAnimationFrame(frame)
    }
  }, [active, playback])
}
