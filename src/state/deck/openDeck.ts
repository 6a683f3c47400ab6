import { parseDeck } from '@/record/read/parseDeck'
import { faultText, type Fault } from '@/record/schema/fault'
import { hasPackedDeck, unpackDeck } from '@/state/link/deckLink'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { draftInUse, setDraftInUse } from './deckDraft'
import { draftOf } from './ownDeck'

/** Maximum number of faults listed in a notice; the rest are counted. */
const MAX_LISTED = 6

type Page = Pick<BattleContextValue, 'record' | 'session'>

/** Uses a deck if it is valid; otherwise keeps the current one and returns every fault. */
export function adoptDeck({ record, session }: Page, given: unknown, file: string): readonly Fault[] {
  const { deck, faults } = parseDeck(given, record, file)
  if (deck) session.actions.openDeck(deck)
  return faults
}

/** The deck that the page opens with: from the link, or the draft that was in use before a reload. */
export async function openDeck(page: Page, hash: string): Promise<void> {
  if (hasPackedDeck(hash)) {
    try {
      reportFaults('The deck of this link was rejected', adoptDeck(page, await unpackDeck(hash), 'link'))
    } catch (error) {
      notify(
        `The deck of this link was rejected: ${(error as Error).message}. The record’s own deck is shown.`,
        'problem',
      )
    }
  } else if (draftInUse()) {
    const draft = draftOf(page)
    if (draft?.deck) return page.session.actions.openDeck(draft.deck)
    setDraftInUse(false)
    reportRejectedDraft(draft?.faults ?? [])
  }
}

/** Reports that the draft of an earlier visit is no longer valid, and why. */
export function reportRejectedDraft(faults: readonly Fault[]): void {
  reportFaults('The deck stored in this browser is no longer valid and was set aside', faults)
}

/** Shows the reasons for which a deck was rejected. */
function reportFaults(what: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const more = faults.length > MAX_LISTED ? `; and ${faults.length - MAX_LISTED} more` : ''
  notify(
    `${what}: ${faults.slice(0, MAX_LISTED).map(faultText).join('; ')}${more}. The record’s own deck is shown.`,
    'problem',
  )
}
