import type { Chapter, Step } from '@/record/schema/chapters'
import { flattenDeck, type OwnDeck } from './deck'

/** Edits of a deck: each returns a new deck and leaves the old one unchanged, so that any edit can be undone. */

export const FIRST_CHAPTER = 'My steps'

/**
 * Inserts a step after the one at `index` of the whole deck, into that step's chapter; at the end for an `index`
 * beyond the last, and at the start for -1.
 */
export function insertStep(deck: OwnDeck, index: number, step: Step): OwnDeck {
  if (deck.chapters.length === 0)
    return { ...deck, chapters: [{ id: freshId(deck, 'chapter'), title: FIRST_CHAPTER, steps: [step] }] }
  const all = flattenDeck(deck.chapters).steps
  const after = all[Math.min(index, all.length - 1)]
  const chapterIndex = after?.chapterIndex ?? 0
  const at = after ? after.stepIndex + 1 : 0
  return withSteps(deck, chapterIndex, (steps) => [...steps.slice(0, at), step, ...steps.slice(at)])
}

/** Removes a step, and its chapter if that becomes empty. */
export function removeStep(deck: OwnDeck, index: number): OwnDeck {
  const at = flattenDeck(deck.chapters).steps[index]
  return at ? withSteps(deck, at.chapterIndex, (steps) => steps.filter((_, j) => j !== at.stepIndex)) : deck
}

export function replaceStep(deck: OwnDeck, index: number, step: Step): OwnDeck {
  const at = flattenDeck(deck.chapters).steps[index]
  return at ? withSteps(deck, at.chapterIndex, (steps) => steps.map((s, j) => (j === at.stepIndex ? step : s))) : deck
}

/**
 * Moves a step one place forward (1) or back (-1); at the edge of its chapter it moves into the neighbouring chapter.
 */
export function moveStep(deck: OwnDeck, index: number, by: 1 | -1): OwnDeck {
  const at = flattenDeck(deck.chapters).steps[index]
  if (!at) return deck
  const { chapterIndex: c, stepIndex: j, step } = at
  const own = deck.chapters[c]!.steps
  if (j + by >= 0 && j + by < own.length) {
    return withSteps(deck, c, (steps) => steps.map((s, k) => (k === j ? steps[j + by]! : k === j + by ? step : s)))
  }
  const other = deck.chapters[c + by]
  if (!other) return deck
  const chapters = deck.chapters.map((chapter, k) => {
    if (k === c) return { ...chapter, steps: chapter.steps.filter((_, i) => i !== j) }
    if (k === c + by) return { ...chapter, steps: by > 0 ? [step, ...chapter.steps] : [...chapter.steps, step] }
    return chapter
  })
  return { ...deck, chapters: chapters.filter((chapter) => chapter.steps.length > 0) }
}

/** Starts a new chapter with the step at `index`; no change if one already starts there. */
export function splitChapter(deck: OwnDeck, index: number, title: string): OwnDeck {
  const at = flattenDeck(deck.chapters).steps[index]
  if (!at || at.stepIndex === 0) return deck
  const chapters = deck.chapters.flatMap((chapter, k): Chapter[] => {
    if (k !== at.chapterIndex) return [chapter]
    return [
      { ...chapter, steps: chapter.steps.slice(0, at.stepIndex) },
      { id: freshId(deck, 'chapter'), title, steps: chapter.steps.slice(at.stepIndex) },
    ]
  })
  return { ...deck, chapters }
}

export function renameChapter(deck: OwnDeck, chapterIndex: number, title: string): OwnDeck {
  return { ...deck, chapters: deck.chapters.map((c, k) => (k === chapterIndex ? { ...c, title } : c)) }
}

/** `chapter-2`, `step-7`: an id not used by any chapter or step of the deck. */
export function freshId(deck: OwnDeck, kind: 'chapter' | 'step'): string {
  const taken = new Set(deck.chapters.flatMap((c) => [c.id, ...c.steps.map((s) => s.id)]))
  let n = 1
  while (taken.has(`${kind}-${n}`)) n++
  return `${kind}-${n}`
}

function withSteps(deck: OwnDeck, chapterIndex: number, change: (steps: readonly Step[]) => Step[]): OwnDeck {
  const chapters = deck.chapters.map((c, k) => (k === chapterIndex ? { ...c, steps: change(c.steps) } : c))
  return { ...deck, chapters: chapters.filter((c) => c.steps.length > 0) }
}
