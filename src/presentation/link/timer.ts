/**
 * The lecturer's timer as a value. It measures differences of wall time, milliseconds, so that a sleeping laptop loses
 * nothing.
 */
export interface Timer {
  /** Milliseconds run before `since`. */
  readonly before: number
  /** Wall time at which it was started; null while it is paused. */
  readonly since: number | null
}

export const STOPPED: Timer = { before: 0, since: null }

export function elapsedMs({ before, since }: Timer, now: number): number {
  // The wall clock may have been set back.
  return before + (since === null ? 0 : Math.max(0, now - since))
}

export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return { before: elapsedMs(timer, now), since: null }
}

export function resetTimer(timer: Timer, now: number): Timer {
  return { before: 0, since: timer.since === null ? null : now }
}
