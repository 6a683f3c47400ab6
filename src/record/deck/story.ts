import type { BattleRecord } from '@/record/model/record'
import type { Chapter } from '@/record/schema/chapters'
import { stepSeconds } from './stepDuration'

type Told = Pick<BattleRecord, 'battle' | 'chapters'>

/** A record that names no story is told by the first step of each chapter, as many as these. */
const MAX_STEPS = 12
/** A flight from step to step, seconds. */
const FLIGHT = 2.5

const stories = new WeakMap<readonly Chapter[], readonly Chapter[]>()

/** The newcomer's story: steps of the record's deck in the story's order, each under its chapter's title. */
export function storyChapters({ battle, chapters }: Told): readonly Chapter[] {
  const known = stories.get(chapters)
  if (known) return known
  const named = battle.story.flatMap((id) => {
    const chapter = chapters.find((c) => c.steps.some((s) => s.id === id))
    const step = chapter?.steps.find((s) => s.id === id)
    return chapter && step ? [{ ...chapter, steps: [step] }] : []
  })
  const story =
    named.length > 0 ? named : chapters.slice(0, MAX_STEPS).map((c) => ({ ...c, steps: c.steps.slice(0, 1) }))
  stories.set(chapters, story)
  return story
}

/** Minutes that the story takes when nobody interrupts it. */
export function storyMinutes(told: Told): number {
  const steps = storyChapters(told).flatMap((c) => c.steps)
  return steps.reduce((sum, step) => sum + FLIGHT + stepSeconds(step), 0) / 60
}
