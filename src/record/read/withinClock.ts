import { isoLabel, parseBattleTime } from '@/base/core/battleTime'
import type { Battle } from '@/record/schema/battle'
import { shown, type Fault } from '@/record/schema/fault'
import type { Lists } from '@/record/schema/lists'
import { pathOf } from './readFile'

/**
 * Leaves out, with a fault each, what lies outside the clock's range and so could never be seen:
 * keyframes, fronts, axes, barrages, sorties and steps. Events have a rule of their own, since they may be context.
 */
export function withinClock(lists: Lists, battle: Battle, faults: Fault[]): Lists {
  const [start, end] = [parseBattleTime(battle.start)!, parseBattleTime(battle.end)!]
  const inside = (file: string, path: string, iso: string | undefined): boolean => {
    if (iso === undefined) return true
    const t = parseBattleTime(iso)!
    if (t >= start && t <= end) return true
    faults.push({ file, path, expected: `a time from ${isoLabel(start)} to ${isoLabel(end)}`, got: shown(iso) })
    return false
  }
  return {
    ...lists,
    tracks: lists.tracks.filter((track) =>
      track.segments.every((s, i) =>
        s.keyframes.every((k, j) => {
          const path = `${pathOf(track)}.segments[${i}].keyframes[${j}]`
          return inside('tracks.json', `${path}.t`, k.t) && inside('tracks.json', `${path}.depart`, k.depart)
        }),
      ),
    ),
    features: lists.features.filter(
      (f) =>
        inside('features.json', `${pathOf(f)}.from`, f.from) && inside('features.json', `${pathOf(f)}.until`, f.until),
    ),
    axes: lists.axes.filter(
      (a) => inside('axes.json', `${pathOf(a)}.from`, a.from) && inside('axes.json', `${pathOf(a)}.until`, a.until),
    ),
    fires: lists.fires.filter(
      (f) =>
        f.kind !== 'barrage' ||
        (inside('fires.json', `${pathOf(f)}.from`, f.from) && inside('fires.json', `${pathOf(f)}.until`, f.until)),
    ),
    sorties: lists.sorties.filter((s) => inside('sorties.json', `${pathOf(s)}.t`, s.t)),
    chapters: lists.chapters.filter((c) =>
      c.steps.every(
        (s, j) =>
          inside('chapters.json', `${pathOf(c)}.steps[${j}].t`, s.t) &&
          inside('chapters.json', `${pathOf(c)}.steps[${j}].play.to`, s.play?.to),
      ),
    ),
  }
}
