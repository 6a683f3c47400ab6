import type { BattleRecord } from '@/record/model/record'
import type { Chapter } from '@/record/schema/chapters'
import { lastStep, type Deck } from './deck'

/** The deck that "Tell me the story" plays. */
export const TEN_MINUTES = 'ten-minutes'

const cut = new WeakMap<readonly Chapter[], Map<string, readonly Chapter[]>>()

/**
 * The chapters of one of the record's short decks: the same steps, without the chapters that have none left.
 * The whole story for an unknown id. Cached, so that it can be compared by identity.
 */
export function chaptersOfDeck(
  record: Pick<BattleRecord, 'chapters' | 'decks'>,
  id: string | null,
): readonly Chapter[] {
  const deck = id === null ? undefined : record.decks.find((d) => d.id === id)
  if (!deck) return record.chapters
  const known = cut.get(record.chapters) ?? new Map<string, readonly Chapter[]>()
  cut.set(record.chapters, known)
  const made = known.get(deck.id)
  if (made) return made
  const chapters = chosen(record.chapters, new Set(deck.steps))
  known.set(deck.id, chapters)
  return chapters
}

/**
 * Index at which a talk at step `id` of the whole story continues in another deck of the same steps: that step, or
 * the next one in the story that the deck contains; its last step if there is none.
 */
export function sameMoment(story: Deck, deck: Deck, id: string): number {
  const order = new Map(story.steps.map((s) => [s.step.id, s.index]))
  const here = order.get(id) ?? 0
  return deck.steps.find((s) => (order.get(s.step.id) ?? 0) >= here)?.index ?? lastStep(deck)
}

function chosen(chapters: readonly Chapter[], ids: ReadonlySet<string>): readonly Chapter[] {
  return chapters.flatMap((c) => {
    const steps = c.steps.filter((s) => ids.has(s.id))
    return steps.length === 0 ? [] : [{ ...c, steps }]
  })
}
