import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile } from '@/record/read/parseDeck'

/** The deck the lecturer is working on, kept by the browser between visits. */
const DRAFT = 'khalkhin-gol.deck'
/** A draft that is no longer valid, kept so that it can be repaired. */
const REFUSED = 'khalkhin-gol.deck-refused'
/** For this visit only: the draft is the deck in use, so that a reloaded page presents it. */
const IN_USE = 'khalkhin-gol.deck-in-use'

/** Keeps the draft; false where the browser cannot store it (private windows, full storage, pages opened from disk). */
export function keepDraft(deck: OwnDeck): boolean {
  return store(() => localStorage, DRAFT, JSON.stringify(withoutDefaults(deckFile(deck))))
}

/** The text of the stored draft, unchecked; null if there is none or storage cannot be read. */
export function readDraft(): string | null {
  try {
    return localStorage.getItem(DRAFT)
  } catch {
    return null
  }
}

/** Moves a rejected draft aside, so that the next one does not overwrite it. */
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

/** Where storage is forbidden, merely reading the property can throw. */
function store(of: () => Storage, name: string, text: string | null): boolean {
  try {
    if (text === null) of().removeItem(name)
    else of().setItem(name, text)
    return true
  } catch {
    return false
  }
}
