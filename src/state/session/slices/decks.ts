import type { OwnDeck } from '@/record/deck/deck'

/** The lecturer's own deck. Replacing it also moves the step: `sessionActions`. */
export interface DecksSlice {
  /** Used instead of the record's deck; read it through `deckInUse`. */
  ownDeck: OwnDeck | null
  /** Id of the record's short deck in use; null for the whole story. Without effect while `ownDeck` is in use. */
  deckId: string | null
}

export const DECKS: DecksSlice = { ownDeck: null, deckId: null }
