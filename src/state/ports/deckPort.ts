import { deckOf, type Deck, type DeckStep } from '@/record/deck/deck'
import { chaptersOfDeck } from '@/record/deck/shortDeck'
import { storyChapters } from '@/record/deck/story'
import type { Chapter } from '@/record/schema/chapters'
import { useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'

/**
 * The deck in use: the newcomer's story while it plays, the lecturer's own, or the record's, whole or one of its short
 * decks. Presenter, grid, speaker window, handout and link all read it here, so that they always agree.
 */
export function deckInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): Deck {
  return deckOf(chaptersInUse({ record, session }))
}

export function chaptersInUse({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): readonly Chapter[] {
  const { story, ownDeck, deckId } = session.getState()
  return story === 'off' ? (ownDeck?.chapters ?? chaptersOfDeck(record, deckId)) : storyChapters(record)
}

export function useDeck(): Deck {
  const { record } = useBattle()
  const own = useSession((s) => s.ownDeck)
  const id = useSession((s) => s.deckId)
  const story = useSession((s) => s.story !== 'off')
  return deckOf(story ? storyChapters(record) : (own?.chapters ?? chaptersOfDeck(record, id)))
}

/** The title of the deck in use: the lecturer's title, or that of a short deck; empty for the whole story. */
export function deckTitle({ record, session }: Pick<BattleContextValue, 'record' | 'session'>): string {
  const { ownDeck, deckId } = session.getState()
  return ownDeck?.title ?? record.decks.find((d) => d.id === deckId)?.title ?? ''
}

/** The current step while presenting, also while looking round; undefined in an empty deck. */
export function usePresentStep(): DeckStep | undefined {
  const deck = useDeck()
  return deck.steps[useSession((s) => s.step)]
}
