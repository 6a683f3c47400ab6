import type { Playback } from '@/state/clock/playback'

const SECONDS = 1.2

/** True when the user prefers reduced motion: flights become cuts, and the clock jumps. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Eases the clock from its current time to `to`, then calls `done`. Returns a function that stops it. */
export function easeClock(playback: Playback, to: number, done: () => void): () => void {
  const from = playback.clock.t
  if (prefersReducedMotion() || Math.abs(to - from) < 60) {
    done()
    return () => undefined
  }
  let begun: number | null = null
  let frame = 0
  const tick = (now: number) => {
    begun ??= now
    const u = Math.min((now - begun) / (SECONDS * 1000), 1)
    if (u >= 1) return done()
    playback.seek(from + (to - from) * u * u * (3 - 2 * u))
    frame = requestAnimationFrame(tick)
  }
  frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}
