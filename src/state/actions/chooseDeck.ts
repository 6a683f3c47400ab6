import { deckOf } from '@/record/deck/deck'
import { chaptersOfDeck, sameMoment } from '@/record/deck/shortDeck'
import type { ActionContext } from './action'
import { goToStep } from './stepping'

/**
 * Switches to another deck of the record (null for the whole story), at the current step or the next one that it
 * contains. A lecturer's own deck stays in use.
 */
export function chooseDeck(context: ActionContext, id: string | null): void {
  const { session, record } = context
  const { ownDeck, deckId, step, mode } = session.getState()
  if (ownDeck || id === deckId) return
  const story = deckOf(record.chapters)
  const here = context.deck.steps[step]?.step.id
  const next = deckOf(chaptersOfDeck(record, id))
  const index = here === undefined ? 0 : sameMoment(story, next, here)
  session.actions.chooseDeck(id, index)
  if (mode === 'present') goToStep({ session, deck: next }, index)
}
