import { toLocal } from '../../src/base/geo/frame'
import { pathOf } from '../../src/record/read/readFile'
import { BATTLEFIELD_HALF } from '../../src/record/schema/lists'
import { fault, type Rule } from './finding'
import { stands } from './rest'

const outside = (x: number, z: number) => Math.max(Math.abs(x), Math.abs(z)) > BATTLEFIELD_HALF

/** Only places marked offMap lie beyond the drawn ground, and all of them do. */
export const offMap: Rule = ({ record, fixPath }) => [
  ...[...record.places.values()].flatMap((place) => {
    const p = toLocal(place.position[0], place.position[1])
    return place.offMap && !outside(p.x, p.z)
      ? [fault('places.json', `${pathOf(place)}.offMap`, 'false for a place on the drawn ground', true)]
      : []
  }),
  ...stands(record).flatMap((s) =>
    s.onMap && outside(s.at[0], s.at[1])
      ? [
          fault(
            'tracks.json',
            fixPath(s.unit, s.segment, s.index),
            'a position on the drawn ground, or a place with offMap',
            { place: s.fix.place, x: s.at[0], z: s.at[1] },
          ),
        ]
      : [],
  ),
]
