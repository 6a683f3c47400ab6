/** Rules of the loop that plays by itself in a kiosk. Seconds of wall time throughout. */

/** A visitor has gone after this long without input, unless the address says otherwise. */
export const IDLE_SECONDS = 45

export interface KioskMoment {
  /** Since the step started, without the time a visitor spent looking round. */
  readonly shown: number
  /** Duration of the step: flight and reading. */
  readonly dwell: number
  /** Since the last touch, press or key; infinite before the first. */
  readonly untouched: number
  /** A visitor has left the step to look round. */
  readonly away: boolean
  /** Seconds without input after which the visitor is taken to have left. */
  readonly idle: number
}

/** What the loop does next: nothing while a visitor looks round, resume the step, or go to the next one. */
export function kioskDoes({ shown, dwell, untouched, away, idle }: KioskMoment): 'wait' | 'resume' | 'next' {
  if (away) return untouched >= idle ? 'resume' : 'wait'
  return shown >= dwell ? 'next' : 'wait'
}

/** After the last step comes the first. */
export function kioskNext(step: number, steps: number): number {
  return steps === 0 ? 0 : (step + 1) % steps
}
