import type { BattleRecord } from '@/record/model/record'
import type { Chapter } from '@/record/schema/chapters'
import { stepSeconds } from './stepDuration'

type StoryRecord = Pick<BattleRecord, 'battle' | 'chapters'>

/** If a record defines no story, the first steps of at most this many chapters are used. */
const MAX_STEPS = 12
/** Duration of a flight between steps, seconds. */
const FLIGHT = 2.5

const stories = new WeakMap<readonly Chapter[], readonly Chapter[]>()

/** The newcomer's story: steps of the record's deck in the story's order, each under its chapter's title. */
export function storyChapters({ battle, chapters }: StoryRecord): readonly Chapter[] {
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

/** Duration of the uninterrupted story, minutes. */
export function storyMinutes(record: StoryRecord): number {
  const steps = storyChapters(record).flatMap((c) => c.steps)
  return steps.reduce((sum, step) => sum + FLIGHT + stepSeconds(step), 0) / 60
}
