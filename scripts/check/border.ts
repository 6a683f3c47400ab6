import { parseBattleTime } from '../../src/base/core/battleTime'
import { toLocal } from '../../src/base/geo/frame'
import { pathOf } from '../../src/record/read/readFile'
import { fault, unlessSaid, type Rule } from './finding'
import { metresRightOf, withinRing, type Point } from './line'
import { isSoviet, stands } from './rest'

/** The present border is known to about a kilometre; smaller deviations than this are not reported, metres. */
const SLACK = 150
const AUGUST = parseBattleTime('1939-08-01T00:00+08:00')!

const local = ([lon, lat]: readonly [number, number]): Point => {
  const p = toLocal(lon, lat)
  return [p.x, p.z]
}

/** Pockets lie inside the border that the Soviet side claimed: it did not fight beyond it. */
export const pocketsInside: Rule = ({ record, border }) =>
  border.length < 2
    ? []
    : record.features.flatMap(({ item }) => {
        if (item.kind !== 'pocket') return []
        return item.line.flatMap((vertex, i) => {
          const inside = metresRightOf(border, local(vertex))
          return inside >= 0
            ? []
            : [
                unlessSaid(
                  item.note,
                  fault(
                    'features.json',
                    `${pathOf(item)}.line[${i}]`,
                    'a vertex inside the claimed border',
                    `${Math.round(-inside)} m beyond it`,
                  ),
                ),
              ]
        })
      })

/** Soviet and Mongolian units stay within the claimed border; Japanese ones that have withdrawn are beyond it. */
export const sidesOfBorder: Rule = ({ record, border, fixPath }) =>
  border.length < 2
    ? []
    : stands(record).flatMap((s) => {
        if (!s.onMap) return []
        const inside = metresRightOf(border, s.at)
        const path = fixPath(s.unit, s.segment, s.index)
        if (isSoviet(s.side))
          return inside > -SLACK
            ? []
            : [
                unlessSaid(
                  s.fix.note,
                  fault(
                    'tracks.json',
                    path,
                    'a Soviet or Mongolian unit inside the claimed border',
                    `${Math.round(-inside)} m beyond it`,
                  ),
                ),
              ]
        if (s.fix.posture !== 'withdrawn' || s.fix.t < AUGUST || inside < SLACK) return []
        return [
          unlessSaid(
            s.fix.note,
            fault(
              'tracks.json',
              path,
              'beyond the claimed border, as it has withdrawn',
              `${Math.round(inside)} m inside it`,
            ),
          ),
        ]
      })

/** Encircled units are inside a drawn pocket. */
export const encircledInPocket: Rule = ({ record, fixPath }) =>
  stands(record).flatMap((s) => {
    if (s.fix.posture !== 'encircled') return []
    const t = s.fix.t + 3600
    const drawn = record.features.filter((f) => f.item.kind === 'pocket' && f.from <= t && t < f.until)
    if (drawn.some((f) => withinRing(f.item.line.map(local), s.at))) return []
    const found = fault(
      'tracks.json',
      fixPath(s.unit, s.segment, s.index),
      'a place in a pocket of features.json',
      drawn.length ? `outside ${drawn.map((f) => f.item.id).join(', ')}` : 'no pocket drawn at that time',
    )
    // Lines of pockets are more often inferred than the units in them, so this is advice, not a fault.
    return [{ ...found, advice: true as const }]
  })
