import type { BattleTime } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import { deckOf, type Deck, type DeckStep } from '@/record/deck/deck'
import { namesOfUnits, type KindDefinition } from './kind'

/** A chapter of the deck in use, with its steps in order. */
export interface DeckChapter {
  readonly title: string
  readonly t: BattleTime
  readonly steps: readonly DeckStep[]
}

/** Chapters are presented, not selected: they have no card. The id is that of the first step. */
export const chapterKind: KindDefinition<DeckChapter> = {
  file: 'chapters.json',
  parameter: 'chapter',
  words: { one: msg('chapter'), many: msg('Chapters'), selected: msg('chapter') },
  relevance: 0.9,
  all: (_record, deck) => chaptersOf(deck),
  find: (record, id) => chaptersOf(deckOf(record.chapters)).find((c) => c.steps[0]!.step.id === id),
  id: (chapter) => chapter.steps[0]!.step.id,
  names: (chapter) => ({ en: chapter.title }),
  side: () => null,
  place: () => null,
  where: (chapter) => chapter.steps[0]!.step.camera.target,
  when: (chapter) => chapter.t,
  layer: () => null,
  cites: (chapter) => chapter.steps.flatMap(({ step }) => step.sources),
  searchText: (chapter, record) => ({
    title: chapter.title,
    names: null,
    own: [chapter.title],
    about: [
      ...chapter.steps.map((s) => s.step.caption),
      ...chapter.steps.flatMap((s) => namesOfUnits(record, s.step.highlight)),
    ],
    rank: 4,
  }),
}

function chaptersOf({ steps }: Deck): DeckChapter[] {
  const indices = new Set(steps.map((s) => s.chapterIndex))
  return [...indices].map((index) => {
    const own = steps.filter((s) => s.chapterIndex === index)
    return { title: own[0]!.title, t: own[0]!.t, steps: own }
  })
}
