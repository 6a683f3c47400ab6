import type { BattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import type { GradedCitations, Grades } from '@/record/schema/common'
import type { Posture } from '@/record/schema/tracks'

/** Ends that leave a marker on the ground; a withdrawal leaves none. */
const MARKED: readonly Posture[] = ['captured', 'destroyed', 'dissolved', 'dispersed', 'rout']

/** How long the marker stays after the end, battle seconds. */
export const FATE_STAYS = 4 * 86_400
/** Duration of its fade-out at the end of that, battle seconds. */
export const FATE_FADES = 86_400

/** The end of a unit, or of one segment of its track: where, when and how. */
export interface Fate {
  /** Row of the unit in the record's tracks. */
  readonly row: number
  readonly t: BattleTime
  readonly x: number
  readonly z: number
  readonly posture: Posture
  readonly note: string
  readonly confidence: Grades
  readonly sources: GradedCitations
}

/** Every end that leaves a marker, in order of time. */
export function fatesOf(record: Pick<BattleRecord, 'tracks'>): Fate[] {
  const fates = record.tracks.flatMap(({ segments }, row) =>
    segments.flatMap((fixes): Fate[] => {
      const last = fixes[fixes.length - 1]
      if (!last || !MARKED.includes(last.posture)) return []
      const { t, x, z, posture, note, confidence, sources } = last
      return [{ row, t, x, z, posture, note, confidence, sources }]
    }),
  )
  return fates.sort((a, b) => a.t - b.t)
}

/** Opacity at `t` of the marker of an end at `end`: 0 before, 1 after, fading out at last. */
export function fatePresence(end: number, t: number): number {
  if (t < end || t >= end + FATE_STAYS) return 0
  return Math.min(1, (end + FATE_STAYS - t) / FATE_FADES)
}
