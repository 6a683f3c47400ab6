import { deckOf, type Deck, type DeckStep } from '@/record/deck/deck'
import { storyChapters } from '@/record/deck/story'
import type { Chapter } from '@/record/schema/chapters'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

/**
 * The deck in use: the newcomer's story while that is told, the lecturer's own, or the record's. Presenter, grid, speaker window,
 * handout and link all read it here, so that they never show two.
 */
export function deckInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): Deck {
  return deckOf(chaptersInUse({ record, session }))
}

export function chaptersInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): readonly Chapter[] {
  const { story, ownDeck } = session.getState()
  return story === 'off' ? (ownDeck?.chapters ?? record.chapters) : storyChapters(record)
}

export function useDeck(): Deck {
  const { record } = useBattle()
  const own = useSession((s) => s.ownDeck)
  const story = useSession((s) => s.story !== 'off')
  return deckOf(story ? storyChapters(record) : (own?.chapters ?? record.chapters))
}

/** The step on the stage, also while it is left to look round; undefined in an empty deck. */
export function usePresentStep(): DeckStep | undefined {
  const deck = useDeck()
  return deck.steps[useSession((s) => s.step)]
}
