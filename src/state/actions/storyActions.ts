import { lastStep, nextStep, previousStep } from '@/record/deck/deck'
import type { ActionContext } from './action'
import { goToStep, present, resume } from './stepping'

/** Puts the newcomer's story on the stage, from its first step; it goes on by itself. */
export function tellStory(context: ActionContext): void {
  context.session.actions.setStory('playing')
  present(context, 0)
}

/** Holds the story, or lets it go on; once its last step is reached, from the beginning. */
export function toggleStory(context: ActionContext): void {
  const { session, deck } = context
  const { story, away, step } = session.getState()
  session.actions.setStory(story === 'playing' ? 'paused' : 'playing')
  if (story === 'playing') return
  if (away) resume(context)
  else if (step === lastStep(deck)) goToStep(context, 0)
}

/** One step of the story on or back; it goes on by itself from there if it did before. */
export function stepStory(context: ActionContext, direction: 1 | -1): void {
  const { deck, session } = context
  const { step } = session.getState()
  goToStep(context, direction > 0 ? nextStep(deck, step) : previousStep(deck, step))
}
