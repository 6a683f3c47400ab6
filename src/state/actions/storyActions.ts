import { lastStep, nextStep, previousStep } from '@/record/deck/deck'
import type { ActionContext } from './action'
import { goToStep, present, resume } from './stepping'

/** Starts the newcomer's story from its first step; it plays by itself. */
export function tellStory(context: ActionContext): void {
  context.session.actions.setStory('playing')
  present(context, 0)
}

/** Pauses or plays the story; after its last step, from the beginning. */
export function toggleStory(context: ActionContext): void {
  const { session, deck } = context
  const { story, away, step } = session.getState()
  session.actions.setStory(story === 'playing' ? 'paused' : 'playing')
  if (story === 'playing') return
  if (away) resume(context)
  else if (step === lastStep(deck)) goToStep(context, 0)
}

/** One step of the story forward or back; it goes on playing from there if it was playing. */
export function stepStory(context: ActionContext, direction: 1 | -1): void {
  const { deck, session } = context
  const { step } = session.getState()
  goToStep(context, direction > 0 ? nextStep(deck, step) : previousStep(deck, step))
}
