import type { OwnDeck } from '@/record/deck/deck'

/** The lecturer's own deck. Replacing it also moves the step: `sessionActions`. */
export interface DecksSlice {
  /** Used instead of the record's deck; read it through `deckInUse`. */
  ownDeck: OwnDeck | null
}

export const DECKS: DecksSlice = { ownDeck: null }
