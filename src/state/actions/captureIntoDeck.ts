import { tr } from '@/base/i18n/i18n'
import { flattenDeck } from '@/record/deck/deck'
import { freshId, insertStep } from '@/record/deck/editDeck'
import { faultText } from '@/record/schema/fault'
import { keepDraft } from '@/state/deck/deckDraft'
import { reportRejectedDraft } from '@/state/deck/openDeck'
import { changeDeck, draftOf, EMPTY_DECK } from '@/state/deck/ownDeck'
import { notify } from '@/state/session/notices'
import type { ActionContext } from './action'
import { captureStep } from './captureStep'

/**
 * Adds the current view as a step. While presenting an own deck it is inserted after the current step; while presenting
 * the record's deck it goes into the draft, and the talk is unaffected. While exploring it is appended to the own deck,
 * which is created if there is none.
 */
export function captureIntoDeck(context: ActionContext): void {
  const { session, page } = context
  const { ownDeck, mode, step } = session.getState()
  const draft = ownDeck ? null : draftOf(context)
  if (draft) reportRejectedDraft(draft.faults)
  const deck = ownDeck ?? draft?.deck ?? { ...EMPTY_DECK, title: tr(EMPTY_DECK.title) }
  const taken = captureStep(context, freshId(deck, 'step'))
  if (!taken) return page.announce(tr('There is no view to take yet'))
  const last = flattenDeck(deck.chapters).steps.length - 1
  const next = insertStep(deck, mode === 'present' && ownDeck ? step : last, taken)
  const number = mode === 'present' && ownDeck ? step + 2 : last + 2
  if (mode === 'present' && !ownDeck) {
    const kept = keepDraft(next)
    page.announce(tr(kept ? 'Added as step {number} of your own deck' : 'This browser cannot keep a draft', { number }))
    return
  }
  const faults = changeDeck(context, next)
  if (faults.length > 0) {
    const reason = faults.map(faultText).join('; ')
    return notify(tr('This view cannot be a step: {reason}', { reason }), 'problem')
  }
  page.announce(tr('Added as step {number} of your own deck', { number }))
  if (mode === 'explore') session.actions.openDeckEditor(number - 1)
}
