import { tr } from '@/base/i18n/i18n'
import { lastStep } from '@/record/deck/deck'
import type { Session } from '@/state/session/session'
import type { ActionContext } from './action'

/** Starts presenting. Only the session changes here; the presenter applies the step to camera and clock. */
export function present(context: ActionContext, step: number): void {
  const { deck, session, page } = context
  if (deck.steps.length === 0) return page.announce(tr('There are no chapters to present'))
  session.actions.present(Math.min(step, lastStep(deck)))
}

/** Returns to exploring at the current view and time, with the layers, map style, highlight and speed of before. */
export function leavePresentation({ session, playback }: ActionContext): void {
  // A kiosk ends by switching it off, never by a visitor's Escape.
  if (session.getState().kiosk) return
  playback.play(false)
  session.actions.leavePresentation()
}

/** Starts a step: at its beginning, or `atEnd` in its final state when reached backwards. */
export function goToStep(
  { session, deck }: Pick<ActionContext, 'session' | 'deck'>,
  index: number,
  atEnd = false,
): void {
  const step = Math.min(Math.max(index, 0), lastStep(deck))
  session.actions.startStep(step, atEnd)
}

/** Moves forwards or back, as the clicker does. With a blank screen the first press only shows the picture again. */
export function moveTo(context: ActionContext, to: (index: number) => number): void {
  const { step, blank, away } = context.session.getState()
  if (blank !== 'none') return context.session.actions.unblank()
  const next = to(step)
  if (next === step + 1 && questionOf(context) === 'asked') return context.session.actions.answerQuestion()
  if (next === step && !away)
    return context.page.announce(tr(next === 0 ? 'This is the first step' : 'This is the last step'))
  goToStep(context, next, next < step)
}

/**
 * Where the question of the present step stands: `asked`, or `answered` with what was done. Null where the step has
 * none, and where nobody lectures: the story and the kiosk go on by themselves.
 */
export function questionOf({ session, deck }: Pick<ActionContext, 'session' | 'deck'>): 'asked' | 'answered' | null {
  const { mode, step, story, kiosk, questionAnswered, stepAtEnd } = session.getState()
  if (mode !== 'present' || story !== 'off' || kiosk > 0 || !deck.steps[step]?.step.question) return null
  // A step that is reached backwards is shown as it ended.
  return questionAnswered || stepAtEnd ? 'answered' : 'asked'
}

/** Leaves the step to look round: its clock stops, and resuming returns to this moment. */
export function lookRound({ session }: Pick<ActionContext, 'session'>): void {
  const { mode, away } = session.getState()
  if (mode === 'present' && !away) session.actions.lookRound()
}

/** Returns to the step where it was left; on the step itself, plays it again. */
export function resume(context: ActionContext): void {
  const { session } = context
  const { away, step } = session.getState()
  if (away) session.actions.resumeStep()
  else goToStep(context, step)
}

/** What Escape and the digits act on, topmost first. */
export type TopMost = 'help' | 'step-grid' | 'blank' | 'typed' | 'away' | 'step'

export function topMost(s: Session): TopMost {
  if (s.helpOpen) return 'help'
  if (s.stepGridOpen) return 'step-grid'
  if (s.blank !== 'none') return 'blank'
  if (s.typed !== '') return 'typed'
  return s.away ? 'away' : 'step'
}
