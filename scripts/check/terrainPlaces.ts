import { toLocal } from '../../src/base/geo/frame'
import { pathOf } from '../../src/record/read/readFile'
import { fault, type Rule } from './finding'
import { apart } from './line'

/** A height or lake of data/terrain, from which the ground was drawn. */
export interface TerrainPoint {
  readonly id: string
  readonly lon: number
  readonly lat: number
}

/** The terrain's own short ids, where they differ from the record's. */
const SAME: Record<string, string> = {
  remizov: 'remizov-height',
  noro: 'noro-heights',
  fui: 'fui-heights',
  abutara: 'lake-abutara',
}

/**
 * A label and the hill under it are in the same place: when a place moves, data/terrain must move with it and be baked
 * again.
 */
export const labelsOnTerrain =
  (points: readonly TerrainPoint[]): Rule =>
  ({ record }) =>
    points.flatMap((point) => {
      const place = record.places.get(SAME[point.id] ?? point.id)
      if (!place) return []
      const [a, b] = [toLocal(point.lon, point.lat), toLocal(place.position[0], place.position[1])]
      const metres = apart([a.x, a.z], [b.x, b.z])
      return metres <= 300
        ? []
        : [
            {
              ...fault(
                'places.json',
                `${pathOf(place)}.position`,
                'within 300 m of where data/terrain has it',
                `${Math.round(metres)} m off`,
                'move it in data/terrain too, and run npm run terrain:bake',
              ),
              advice: true as const,
            },
          ]
    })
