import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile } from '@/record/read/parseDeck'

/** The deck that the lecturer works at, kept by the browser from visit to visit. */
const DRAFT = 'khalkhin-gol.deck'
/** Said for this visit only: the draft is the deck in use, so a page loaded again presents it. */
const IN_USE = 'khalkhin-gol.deck-in-use'

/** Keeps the draft; false where the browser keeps nothing (private windows, full storage, files). */
export function keepDraft(deck: OwnDeck): boolean {
  return store(() => localStorage, DRAFT, JSON.stringify(withoutDefaults(deckFile(deck))))
}

/** What was kept, not yet checked; null when there is none or it is no JSON. */
export function readDraft(): unknown {
  try {
    const text = localStorage.getItem(DRAFT)
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

export function setDraftInUse(inUse: boolean): void {
  store(() => sessionStorage, IN_USE, inUse ? '1' : null)
}

export function draftInUse(): boolean {
  try {
    return sessionStorage.getItem(IN_USE) === '1'
  } catch {
    return false
  }
}

/** Even to name the storage can throw where it is forbidden. */
function store(of: () => Storage, name: string, text: string | null): boolean {
  try {
    if (text === null) of().removeItem(name)
    else of().setItem(name, text)
    return true
  } catch {
    return false
  }
}
