import type { Deck } from '@/record/deck/deck'
import { stepSeconds } from '@/record/deck/stepDuration'
import { stepWhen } from '@/record/deck/when'
import { questionLines } from '@/record/text/questionText'
import type { ActionContext } from '@/state/actions/action'
import { drawingKey } from '@/state/actions/speakerActions'
import { audience } from '@/state/audience/audience'
import { MAX_NOTES, type AudienceState, type SpokenStep } from '@/state/audience/messages'

/** Width over height of the audience's picture. */
export function audienceAspect(): number {
  return Math.min(Math.max(window.innerWidth / Math.max(window.innerHeight, 1), 0.2), 5)
}

/** State of the audience window as it is sent to the speaker window. */
export function audienceState(context: ActionContext): AudienceState {
  const s = context.session.getState()
  const h = audience.getState()
  const { t, playing } = context.playback.clock
  return {
    presenting: s.mode === 'present',
    step: s.step,
    blank: s.blank,
    away: s.away,
    frozen: h.frozen,
    typed: s.typed,
    stepGridOpen: s.stepGridOpen,
    helpOpen: s.helpOpen,
    zoomed: s.zoomedTo !== null,
    tool: h.tool,
    drawings: h.drawings[drawingKey(context)]?.length ?? 0,
    t,
    playing,
    aspect: audienceAspect(),
    picture: s.ground === 'ready',
  }
}

export function spokenSteps(deck: Deck): SpokenStep[] {
  return deck.steps.map(({ title, step }) => ({
    id: step.id,
    chapter: title,
    caption: step.caption,
    notes: [step.notes, ...(step.question ? questionLines(step.question) : [])].join('\n').slice(0, MAX_NOTES),
    time: stepWhen(step),
    seconds: stepSeconds(step),
  }))
}
