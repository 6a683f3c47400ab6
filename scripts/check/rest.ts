import type { Fix } from '../../src/record/model/record'
import { TERMINAL_POSTURES } from '../../src/record/schema/tracks'
import { HOLD_SECONDS } from '../../src/record/time/sample'
import type { CheckedRecord } from './finding'
import type { Point } from './line'

/** A keyframe with the facts that the rules need. */
export interface Stand {
  readonly unit: string
  readonly side: string
  readonly arm: string
  readonly segment: number
  readonly index: number
  readonly fix: Fix
  readonly next: Fix | undefined
  readonly at: Point
  /** On the drawn ground: a unit at Hailar has no bank and no neighbours. */
  readonly onMap: boolean
  /** When it leaves this place, seconds. */
  readonly until: number
}

/** All keyframes of all ground units, in the record's order. */
export function stands(record: CheckedRecord): Stand[] {
  return record.tracks
    .filter((t) => t.unit.arm !== 'aviation')
    .flatMap(({ unit, segments }) =>
      segments.flatMap((fixes, segment) =>
        fixes.map((fix, index): Stand => {
          const next = fixes[index + 1]
          const { id, side, arm } = unit
          return {
            unit: id,
            side,
            arm,
            segment,
            index,
            fix,
            next,
            at: [fix.x, fix.z],
            onMap: !record.places.get(fix.place)?.offMap,
            until: standsUntil(fix, next),
          }
        }),
      ),
    )
}

function standsUntil(fix: Fix, next: Fix | undefined): number {
  if (next) return Math.hypot(next.x - fix.x, next.z - fix.z) < 20 ? next.t : fix.depart
  return TERMINAL_POSTURES.includes(fix.posture) ? fix.t : Math.max(fix.depart, fix.t + HOLD_SECONDS)
}

export const isSoviet = (side: string): boolean => side === 'su' || side === 'mn'
