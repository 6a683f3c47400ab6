import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile } from '@/record/read/parseDeck'

/** The deck that the lecturer works at, kept by the browser from visit to visit. */
const DRAFT = 'khalkhin-gol.deck'
/** A draft that no longer holds, kept for whoever wants to mend it. */
const REFUSED = 'khalkhin-gol.deck-refused'
/** Set for this visit only: the draft is the deck in use, so a page loaded again presents it. */
const IN_USE = 'khalkhin-gol.deck-in-use'

/** Keeps the draft; false where the browser keeps nothing (private windows, full storage, files). */
export function keepDraft(deck: OwnDeck): boolean {
  return store(() => localStorage, DRAFT, JSON.stringify(withoutDefaults(deckFile(deck))))
}

/** The text that was kept, not yet checked; null when there is none or the storage cannot be read. */
export function readDraft(): string | null {
  try {
    return localStorage.getItem(DRAFT)
  } catch {
    return null
  }
}

/** Puts a draft that was refused aside, so that the next one does not overwrite it. */
export function setDraftAside(text: string): void {
  if (store(() => localStorage, REFUSED, text)) store(() => localStorage, DRAFT, null)
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

/** Where storage is forbidden, even naming it can throw. */
function store(of: () => Storage, name: string, text: string | null): boolean {
  try {
    if (text === null) of().removeItem(name)
    else of().setItem(name, text)
    return true
  } catch {
    return false
  }
}
