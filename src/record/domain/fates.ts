import type { BattleTime } from '@/base/core/battleTime'
import type { BattleRecord } from '@/record/model/record'
import type { GradedCitations, Grades } from '@/record/schema/common'
import type { Posture } from '@/record/schema/tracks'

/** Ends that leave a marker on the ground; who withdraws merely leaves. */
const MARKED: readonly Posture[] = ['captured', 'destroyed', 'dissolved', 'dispersed', 'rout']

/** The marker stays for so long after the end, seconds of battle. */
export const FATE_STAYS = 4 * 86_400
/** It fades over the last part of that. */
export const FATE_FADES = 86_400

/** The end of a unit, or of one stretch of its track: where, when and how. */
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

/** How strongly the marker of an end at `end` is drawn at `t`: 0 before, 1 after, fading at last. */
export function fatePresence(end: number, t: number): number {
  if (t < end || t >= end + FATE_STAYS) return 0
  return Math.min(1, (end + FATE_STAYS - t) / FATE_FADES)
}
