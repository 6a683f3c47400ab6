import { isoLabel, parseBattleTime, type BattleTime } from '../../src/base/core/battleTime'
import { toLocal } from '../../src/base/geo/frame'
import { fault, unlessSaid, type CheckContext, type Finding, type Rule } from './finding'
import { apart, crossings, nearestOn, type Point } from './line'
import { stands, type Stand } from './rest'

/** Maximum distance of a crossing from the ends of a leg over the river, metres. */
const REACH = 3000
/** A straight leg may cut a bend by this much before it is reported, metres. */
const BEND = 500
export const MAIN_RIVER = 'khalkhin-gol'

/** Legs over the Khalkhin Gol use a crossing that exists then. */
export const crossingsExist: Rule = (context) => {
  const river = context.rivers.find((r) => r.id === MAIN_RIVER)
  if (!river) return []
  return stands(context.record).flatMap((s) => {
    if (!s.next || !s.onMap) return []
    const to: Point = [s.next.x, s.next.z]
    const times = crossings(river.course, s.at, to)
    if (times === 0) return []
    const path = context.fixPath(s.unit, s.segment, s.index + 1)
    if (times % 2 === 0) return cutsBend(s, to, river.course, path)
    const near = nearestCrossing(context, [s.at, to], s.fix.depart, s.next.t)
    if (near && near.metres <= REACH) return []
    const got = near ? `${near.id} ${(near.metres / 1000).toFixed(1)} km off` : 'no crossing at that time'
    return [
      unlessSaid(
        s.next.note,
        fault(
          'tracks.json',
          path,
          `a leg over the river within ${REACH / 1000} km of a crossing that exists at ${isoLabel(s.next.t)}`,
          got,
          'add a keyframe with posture "crossing" at a place of kind crossing',
        ),
      ),
    ]
  })
}

/** Both ends are on one bank, but the straight line between them is not: advice only. */
function cutsBend(s: Stand, to: Point, course: readonly Point[], path: string): Finding[] {
  let over = 0
  for (let u = 0.05; u < 1; u += 0.05) {
    const p: Point = [s.at[0] + (to[0] - s.at[0]) * u, s.at[1] + (to[1] - s.at[1]) * u]
    const foot = nearestOn(course, p)
    if (foot.side !== nearestOn(course, s.at).side) over = Math.max(over, foot.distance)
  }
  return over < BEND
    ? []
    : [
        {
          ...fault(
            'tracks.json',
            path,
            'a leg that stays on its bank',
            `cuts a bend by ${Math.round(over)} m`,
            'a keyframe on the way would lead it round',
          ),
          advice: true,
        },
      ]
}

function nearestCrossing({ record }: CheckContext, ends: readonly Point[], from: BattleTime, until: BattleTime) {
  let best: { id: string; metres: number } | undefined
  for (const place of record.places.values()) {
    if (place.kind !== 'crossing' && place.kind !== 'confluence') continue
    if (place.from !== undefined && parseBattleTime(place.from)! > until) continue
    if (place.until !== undefined && parseBattleTime(place.until)! < from) continue
    const local = toLocal(place.position[0], place.position[1])
    const metres = Math.min(...ends.map((end) => apart(end, [local.x, local.z])))
    if (!best || metres < best.metres) best = { id: place.id, metres }
  }
  return best
}

/** A note that names a bank must be true. The Khalkhin Gol runs north, so its right bank is the eastern one. */
export const bankOfNote: Rule = ({ record, rivers, fixPath }) => {
  const river = rivers.find((r) => r.id === MAIN_RIVER)
  if (!river) return []
  return stands(record).flatMap((s) => {
    const named = /\b(west|east) bank\b/.exec(s.fix.note)?.[1]
    if (!named || !s.onMap || s.fix.posture === 'crossing') return []
    const foot = nearestOn(river.course, s.at)
    const bank = foot.side === 1 ? 'east' : 'west'
    if (bank === named) return []
    return [
      fault(
        'tracks.json',
        fixPath(s.unit, s.segment, s.index),
        `the ${named} bank, as its note says`,
        `${Math.round(foot.distance)} m on the ${bank} bank`,
        'change the place, the offset or the note',
      ),
    ]
  })
}
