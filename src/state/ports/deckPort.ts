import { deckOf, type Deck, type DeckStep } from '@/record/deck/deck'
import { chaptersOfDeck } from '@/record/deck/shortDeck'
import type { Chapter } from '@/record/schema/chapters'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

/**
 * The deck in use: the lecturer's own, or the record's story, whole or one of its short decks. Presenter, grid,
 * speaker window, handout and link all read it here, so that they never show two.
 */
export function deckInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): Deck {
  return deckOf(chaptersInUse({ record, session }))
}

export function chaptersInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): readonly Chapter[] {
  const { ownDeck, deckId } = session.getState()
  return ownDeck?.chapters ?? chaptersOfDeck(record, deckId)
}

export function useDeck(): Deck {
  const { record } = useBattle()
  const own = useSession((s) => s.ownDeck)
  const id = useSession((s) => s.deckId)
  return deckOf(own?.chapters ?? chaptersOfDeck(record, id))
}

/** The name of the deck in use: a lecturer's title, or that of a short deck; empty for the whole story. */
export function deckTitle({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): string {
  const { ownDeck, deckId } = session.getState()
  return ownDeck?.title ?? record.decks.find((d) => d.id === deckId)?.title ?? ''
}

/** The step on the stage, also while it is left to look round; undefined in an empty deck. */
export function usePresentStep(): DeckStep | undefined {
  const deck = useDeck()
  return deck.steps[useSession((s) => s.step)]
}
