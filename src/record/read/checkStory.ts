import type { Chapter } from '@/record/schema/chapters'
import type { Fault } from '@/record/schema/fault'
import { reporter } from './ids'

/**
 * The story's steps that exist in the deck, in the story's order. Unknown ids are reported; a step that was left out
 * because of its own fault, and a deck that could not be read at all, are not reported again.
 */
export function checkStory(
  story: readonly string[],
  good: readonly Chapter[],
  written: readonly Chapter[],
  faults: Fault[],
): string[] {
  const idsOf = (chapters: readonly Chapter[]) => new Set(chapters.flatMap((c) => c.steps.map((s) => s.id)))
  const [there, named] = [idsOf(good), idsOf(written)]
  const report = reporter(faults)
  story.forEach((id, i) => {
    if (named.size === 0 || named.has(id)) return
    report('battle.json', `story[${i}]`, 'the id of a step of chapters.json', id, named)
  })
  return story.filter((id) => there.has(id))
}
