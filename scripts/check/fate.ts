import { isoLabel, parseBattleTime } from '../../src/base/core/battleTime'
import type { Fix } from '../../src/record/model/record'
import { shown } from '../../src/record/schema/fault'
import { TERMINAL_POSTURES } from '../../src/record/schema/tracks'
import { fault, type CheckContext, type Rule } from './finding'
import { metresRightOf } from './line'
import { isSoviet } from './rest'

const FROM = parseBattleTime('1939-08-20T00:00+08:00')!
const UNTIL = parseBattleTime('1939-09-01T00:00+08:00')!

/** Every Japanese and Manchukuo unit in the field in the last days of August has a stated fate. */
export const fates: Rule = (context) =>
  context.record.tracks.flatMap(({ unit, segments }) => {
    if (isSoviet(unit.side) || unit.arm === 'aviation') return []
    const last = segments.findLastIndex((s) => s[0]!.t < UNTIL && s[s.length - 1]!.t >= FROM)
    if (last < 0) return []
    const fixes = segments[last]!
    const end = fixes[fixes.length - 1]!
    if (isFate(end, context)) return []
    return [
      fault(
        'tracks.json',
        `${context.fixPath(unit.id, last, fixes.length - 1)}.posture`,
        `a fate: ${TERMINAL_POSTURES.join(', ')}, overrun, or a place beyond the claimed border`,
        `${end.posture} at ${isoLabel(end.t)}`,
        'add a last keyframe that states its fate',
      ),
    ]
  })

function isFate(end: Fix, { border, record }: CheckContext): boolean {
  if (TERMINAL_POSTURES.includes(end.posture) || end.posture === 'overrun') return true
  if (end.posture === 'encircled') return false
  return (
    record.places.get(end.place)?.offMap === true || (border.length > 1 && metresRightOf(border, [end.x, end.z]) < 0)
  )
}

/** Nothing comes after a fate: the token has faded. */
export const nothingAfterFate: Rule = ({ record, fixPath }) =>
  record.tracks.flatMap(({ unit, segments }) =>
    segments.flatMap((fixes, s) =>
      fixes
        .slice(0, -1)
        .flatMap((fix, i) =>
          TERMINAL_POSTURES.includes(fix.posture)
            ? [
                fault(
                  'tracks.json',
                  `${fixPath(unit.id, s, i)}.posture`,
                  'a fate only at the end of a segment',
                  shown(fix.posture),
                  'begin a new segment after it',
                ),
              ]
            : [],
        ),
    ),
  )
