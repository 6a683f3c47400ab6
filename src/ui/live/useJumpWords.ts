import { useEffect } from 'react'
import { HOUR } from '@/base/core/battleTime'
import { jumpWords } from '@/record/text/jumpWords'
import { useBattle } from '@/state/session/battleContext'
import { announce } from '@/state/session/notices'

/** Minimum change of a paused clock that counts as a jump, battle seconds. */
const JUMP = HOUR
/**
 * Announced after this much rest, milliseconds, so that holding a key down does not start an announcement each time.
 */
const REST_MS = 450
/**
 * Announces each jump of the clock politely: the date and what changed. Play and scrubbing are announced once they
 * stop.
 */
export function useJumpWords(): void {
  const { record, playback, session } = useBattle()
  useEffect(() => {
    let announcedAt = playback.clock.t
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = playback.subscribe((clock) => {
      clearTimeout(timer)
      if (clock.playing || session.getState().mode === 'present') {
        announcedAt = clock.t
        return
      }
      timer = setTimeout(() => {
        const { t } = playback.clock
        if (Math.abs(t - announcedAt) >= JUMP) announce(jumpWords(record, announcedAt, t))
        announcedAt = t
      }, REST_MS)
    })
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [record, playback, session])
}
