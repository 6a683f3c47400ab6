import { msg, tr } from '@/base/i18n/i18n'
import { parseDeck } from '@/record/read/parseDeck'
import { faultText, type Fault } from '@/record/schema/fault'
import { hasPackedDeck, unpackDeck } from '@/state/link/deckLink'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { draftInUse, setDraftInUse } from './deckDraft'
import { draftOf } from './ownDeck'

/** Maximum number of faults listed in a notice; the rest are counted. */
const MAX_LISTED = 6

const LINK_REJECTED = msg('The deck of this link was rejected: {reason}. The record’s own deck is shown.')
const DRAFT_REJECTED = msg(
  'The deck stored in this browser is no longer valid and was set aside: {reason}. The record’s own deck is shown.',
)

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
      reportFaults(LINK_REJECTED, adoptDeck(page, await unpackDeck(hash), 'link'))
    } catch (error) {
      notify(tr(LINK_REJECTED, { reason: (error as Error).message }), 'problem')
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
  reportFaults(DRAFT_REJECTED, faults)
}

/** Shows the reasons for which a deck was rejected; `message` is the English sentence around `{reason}`. */
function reportFaults(message: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const listed = faults.slice(0, MAX_LISTED).map(faultText).join('; ')
  const n = faults.length - MAX_LISTED
  const reason = n > 0 ? tr('{faults}; and {n} more', { faults: listed, n }) : listed
  notify(tr(message, { reason }), 'problem')
}
