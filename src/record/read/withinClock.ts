import { isoLabel, parseBattleTime } from '@/base/core/battleTime'
import type { Battle } from '@/record/schema/battle'
import type { Chapter } from '@/record/schema/chapters'
import { shown, type Fault } from '@/record/schema/fault'
import { LIST_FILES } from '@/record/schema/files'
import type { Lists } from '@/record/schema/lists'
import { pathOf, withSteps } from './readFile'

/** Lists whose entries have no times, or have their own rule for them. */
const OWN_RULE: ReadonlySet<string> = new Set<keyof Lists>([
  'sources',
  'places',
  'units',
  'tracks',
  'events',
  'chapters',
  'claims',
])
const TIMES = ['t', 'from', 'until'] as const

/**
 * Leaves out, with a fault each, everything outside the clock's range, which could never be shown: keyframes, steps,
 * and every other entry whose `t`, `from` or `until` is outside. Events have their own rule, since they may be
 * context.
 */
export function withinClock(lists: Lists, battle: Battle, faults: Fault[]): Lists {
  const dated = Object.entries(LIST_FILES)
    .filter(([, { list }]) => !OWN_RULE.has(list))
    .map(([file, { list }]) => [list, entriesInside(file, lists[list], battle, faults)])
  const inside = insideOf('tracks.json', battle, faults)
  return {
    ...lists,
    ...(Object.fromEntries(dated) as Partial<Lists>),
    tracks: lists.tracks.filter((track) =>
      track.segments.every((s, i) =>
        s.keyframes.every((k, j) => {
          const path = `${pathOf(track)}.segments[${i}].keyframes[${j}]`
          return inside(`${path}.t`, k.t) && inside(`${path}.depart`, k.depart)
        }),
      ),
    ),
    chapters: chaptersWithinClock(lists.chapters, battle, faults),
  }
}

/** The chapters with those of their steps that are within the clock. */
export function chaptersWithinClock(chapters: readonly Chapter[], battle: Battle, faults: Fault[]): Chapter[] {
  const inside = insideOf('chapters.json', battle, faults)
  return chapters.flatMap(
    (c) => withSteps(c, (s, path) => inside(`${path}.t`, s.t) && inside(`${path}.play.to`, s.play?.to)) ?? [],
  )
}

function entriesInside(file: string, entries: readonly object[], battle: Battle, faults: Fault[]): object[] {
  const inside = insideOf(file, battle, faults)
  return entries.filter((entry) =>
    TIMES.every((field) => {
      const time = (entry as Partial<Record<string, unknown>>)[field]
      return typeof time !== 'string' || inside(`${pathOf(entry)}.${field}`, time)
    }),
  )
}

/**
 * Returns a check for a time in a file, which reports a fault if the time is outside the clock; a missing time
 * passes.
 */
function insideOf(file: string, battle: Battle, faults: Fault[]): (path: string, iso: string | undefined) => boolean {
  const [start, end] = [parseBattleTime(battle.start)!, parseBattleTime(battle.end)!]
  return (path, iso) => {
    if (iso === undefined) return true
    const t = parseBattleTime(iso)!
    if (t >= start && t <= end) return true
    faults.push({ file, path, expected: `a time from ${isoLabel(start)} to ${isoLabel(end)}`, got: shown(iso) })
    return false
  }
}
