import type { Chapter } from '@/record/schema/chapters'
import type { ShortDeck } from '@/record/schema/decks'
import { guarded, unique, type Report } from './ids'

/**
 * The short decks whose steps are all in the chapters, each once and in order. If `whole` is false, some chapters
 * were already left out: their steps are skipped, so that an error is not reported twice.
 */
export function checkDecks(
  decks: readonly ShortDeck[],
  chapters: readonly Chapter[],
  whole: boolean,
  report: Report,
): ShortDeck[] {
  const order = new Map(chapters.flatMap((c) => c.steps).map((s, i) => [s.id, i]))
  const ids = new Set(order.keys())
  return guarded('decks.json', unique('decks.json', decks, report), report, (deck, at) =>
    deck.steps.every((id, i) => {
      const path = `${at}.steps[${i}]`
      if (!ids.has(id)) return !whole || report('decks.json', path, 'a known step', id, ids)
      const before = deck.steps[i - 1]
      return (
        before === undefined ||
        !ids.has(before) ||
        order.get(before)! < order.get(id)! ||
        report('decks.json', path, `a step after "${before}" in the story`, id)
      )
    }),
  )
}
