import { parseDeck } from '@/record/read/parseDeck'
import { faultText, type Fault } from '@/record/schema/fault'
import { hasPackedDeck, unpackDeck } from '@/state/link/deckLink'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { draftInUse, readDraft, setDraftInUse } from './deckDraft'

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
      tell('The deck of this link was rejected', adoptDeck(page, await unpackDeck(hash), 'link'))
    } catch (error) {
      notify(
        `The deck of this link was rejected: ${(error as Error).message}. The record’s own deck is shown.`,
        'problem',
      )
    }
  } else if (draftInUse()) {
    const draft = readDraft()
    if (draft === null || adoptDeck(page, draft, 'draft').length > 0) setDraftInUse(false)
  }
}

/** Shows the reasons for which a deck was rejected. */
function tell(what: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const more = faults.length > MAX_LISTED ? `; and ${faults.length - MAX_LISTED} more` : ''
  notify(
    `${what}: ${faults.slice(0, MAX_LISTED).map(faultText).join('; ')}${more}. The record’s own deck is shown.`,
    'problem',
  )
}
