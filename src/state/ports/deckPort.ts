import { deckOf, type Deck, type DeckStep } from '@/record/deck/deck'
import type { Chapter } from '@/record/schema/chapters'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

/**
 * The deck in use: the lecturer's own, or the record's. Presenter, grid, speaker window,
 * handout and link all read it here, so that they never show two.
 */
export function deckInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): Deck {
  return deckOf(chaptersInUse({ record, session }))
}

export function chaptersInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): readonly Chapter[] {
  return session.getState().ownDeck?.chapters ?? record.chapters
}

export function useDeck(): Deck {
  const { record } = useBattle()
  const own = useSession((s) => s.ownDeck)
  return deckOf(own?.chapters ?? record.chapters)
}

/** The step on the stage, also while it is left to look round; undefined in an empty deck. */
export function usePresentStep(): DeckStep | undefined {
  const deck = useDeck()
  return deck.steps[useSession((s) => s.step)]
}
