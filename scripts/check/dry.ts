import { fault, unlessSaid, type Rule } from './finding'
import { nearestOn } from './line'
import { stands } from './rest'

/** Minimum distance of a token from the edge of the drawn water, metres. */
const CLEAR = 30

/** No ground unit stands in a drawn river, except while it crosses. */
export const dry: Rule = ({ record, rivers, fixPath }) =>
  stands(record).flatMap((s) => {
    if (!s.onMap || s.fix.posture === 'crossing') return []
    return rivers.flatMap((river) => {
      const foot = nearestOn(river.course, s.at)
      const edge = river.widths[foot.at]! / 2
      if (foot.distance >= edge + Math.min(CLEAR, river.widths[foot.at]! * 3)) return []
      const found = fault(
        'tracks.json',
        fixPath(s.unit, s.segment, s.index),
        `a place clear of the water, or posture "crossing"`,
        `${Math.round(foot.distance)} m from the middle of ${river.id}`,
        'move "east" or "north" by a hundred metres or two',
      )
      return [unlessSaid(s.fix.note, found)]
    })
  })
