import { battleTime, DAY, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { Chapter, Step } from '@/record/schema/chapters'

/** One step of the deck with its position: the unit that the clicker moves through. */
export interface DeckStep {
  /** Index in the whole deck, from 0. */
  readonly index: number
  readonly chapterIndex: number
  /** Index within its chapter, from 0. */
  readonly stepIndex: number
  readonly chapterId: string
  readonly title: string
  readonly t: BattleTime
  readonly step: Step
}

/** A deck made by a lecturer, used instead of the record's. */
export interface OwnDeck {
  /** Empty for none. */
  readonly title: string
  readonly chapters: readonly Chapter[]
}

export interface Deck {
  readonly steps: readonly DeckStep[]
}

/** What the clock does on a step: stand at `t`, or play to `to` at `rate` battle seconds per wall second. */
export interface StepClock {
  readonly t: BattleTime
  readonly play: { readonly to: BattleTime; readonly rate: number } | null
}

export function flattenDeck(chapters: readonly Chapter[]): Deck {
  const steps: DeckStep[] = []
  chapters.forEach((chapter, chapterIndex) => {
    chapter.steps.forEach((step, stepIndex) => {
      const t = timeOf(step.t)
      steps.push({ index: steps.length, chapterIndex, stepIndex, chapterId: chapter.id, title: chapter.title, t, step })
    })
  })
  return { steps }
}

const decks = new WeakMap<readonly Chapter[], Deck>()

/** The deck of a record's chapters; cached. */
export function deckOf(chapters: readonly Chapter[]): Deck {
  const known = decks.get(chapters)
  if (known) return known
  const deck = flattenDeck(chapters)
  decks.set(chapters, deck)
  return deck
}

/** The index after `index`; the last step stays. */
export function nextStep(deck: Deck, index: number): number {
  return bounded(deck, index + 1)
}

/** The index before `index`; the first step stays. */
export function previousStep(deck: Deck, index: number): number {
  return bounded(deck, index - 1)
}

export function lastStep(deck: Deck): number {
  return Math.max(0, deck.steps.length - 1)
}

/** The index of the step with this id, or of the first step of the chapter with this id; null when neither exists. */
export function findStep(deck: Deck, id: string): number | null {
  const found = deck.steps.find((s) => s.step.id === id) ?? deck.steps.find((s) => s.chapterId === id)
  return found ? found.index : null
}

/** The first step, in the deck's order, at or after `t`; the last step when all are earlier. */
export function firstStepFrom(deck: Deck, t: number): number {
  return deck.steps.find((s) => s.t >= t)?.index ?? lastStep(deck)
}

/**
 * The step that tells of time `t`: the latest at or before it. From the first chapter that begins on the deck's last
 * day on, chapters look back (numbers, assessments): of those, only steps of that day count. Undefined before the first.
 */
export function stepOfTime(steps: readonly DeckStep[], t: number): DeckStep | undefined {
  const lastDay = Math.max(...steps.map((s) => s.t)) - DAY
  const back = steps.findIndex((s, i) => s.t > lastDay && s.chapterIndex !== steps[i - 1]?.chapterIndex)
  let found: DeckStep | undefined
  steps.forEach((step, i) => {
    const tells = back < 0 || i < back || step.t > lastDay
    if (tells && step.t <= t && step.t >= (found?.t ?? -Infinity)) found = step
  })
  return found
}

export function stepClock(step: Step): StepClock {
  const t = timeOf(step.t)
  if (!step.play) return { t, play: null }
  const to = timeOf(step.play.to)
  return { t, play: to > t ? { to, rate: (to - t) / step.play.seconds } : null }
}

function bounded(deck: Deck, index: number): number {
  return Math.min(Math.max(index, 0), lastStep(deck))
}

/** Times of a checked record always parse; falls back to the start of the campaign. */
function timeOf(text: string): BattleTime {
  return parseBattleTime(text) ?? battleTime(0)
}
