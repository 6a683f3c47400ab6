import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile } from '@/record/read/parseDeck'

/** The deck the lecturer is working on, kept by the browser between visits. */
const DRAFT = 'khalkhin-gol.deck'
/** For this visit only: the draft is the deck in use, so that a reloaded page presents it. */
const IN_USE = 'khalkhin-gol.deck-in-use'

/** Keeps the draft; false where the browser cannot store it (private windows, full storage, pages opened from disk). */
export function keepDraft(deck: OwnDeck): boolean {
  return store(() => localStorage, DRAFT, JSON.stringify(withoutDefaults(deckFile(deck))))
}

/** The stored draft, unchecked; null if there is none or it is not valid JSON. */
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
