/** The rules of the loop that plays by itself where nobody lectures. Seconds of wall time throughout. */

/** After this long without a touch the visitor has gone, unless the address says otherwise. */
export const IDLE_SECONDS = 45

export interface KioskMoment {
  /** Since the step was put on the stage, without what a visitor has looked round for. */
  readonly shown: number
  /** How long the step stands: flight and reading. */
  readonly dwell: number
  /** Since the last touch, press or key; infinite before the first. */
  readonly untouched: number
  /** A visitor has left the step to look round. */
  readonly away: boolean
  /** How long untouched means gone. */
  readonly idle: number
}

/** What the loop does now: leave the visitor alone, go back to the story, or go on. */
export function kioskDoes({ shown, dwell, untouched, away, idle }: KioskMoment): 'wait' | 'resume' | 'next' {
  if (away) return untouched >= idle ? 'resume' : 'wait'
  return shown >= dwell ? 'next' : 'wait'
}

/** After the last step comes the first. */
export function kioskNext(step: number, steps: number): number {
  return steps === 0 ? 0 : (step + 1) % steps
}
