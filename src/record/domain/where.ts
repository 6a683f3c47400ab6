import { DEGREES } from '@/base/core/math'
import { bearing, distance, toLocal, type LocalPoint } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import type { Place } from '@/record/schema/places'

const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']

/** `north-east` for radians clockwise from north. */
export function compassWord(angle: number): string {
  return POINTS[Math.round(angle / (45 * DEGREES)) % 8]!
}

/** `300 m`, `6.2 km`, `24 km` */
export function lengthWords(metres: number): string {
  if (metres < 950) return `${Math.round(metres / 50) * 50}\u00a0m`
  return metres < 9_950 ? `${(metres / 1000).toFixed(1)}\u00a0km` : `${Math.round(metres / 1000)}\u00a0km`
}

/** `±2 km` */
export function errorWords(metres: number): string {
  return metres >= 1000 ? `±${Number((metres / 1000).toFixed(1))} km` : `±${Math.round(metres)} m`
}

export interface Whereabouts {
  readonly place: Place
  readonly metres: number
  /** Direction from the place to the point, radians clockwise from north. */
  readonly bearing: number
}

const locals = new WeakMap<BattleRecord, { place: Place; at: LocalPoint }[]>()

function placesOf(record: BattleRecord) {
  let list = locals.get(record)
  if (!list) {
    list = [...record.places.values()]
      .filter((p) => p.rank <= 2 && p.kind !== 'area')
      .map((place) => ({ place, at: toLocal(place.position[0], place.position[1]) }))
    locals.set(record, list)
  }
  return list
}

/**
 * The nearest well-known place (rank 1 or 2, not an area) to a point in WGS84 degrees; null when the record has none.
 */
export function whereIs(record: BattleRecord, lon: number, lat: number): Whereabouts | null {
  const here = toLocal(lon, lat)
  let best: { place: Place; at: LocalPoint } | undefined
  let metres = Infinity
  for (const each of placesOf(record)) {
    const d = distance(each.at.x, each.at.z, here.x, here.z)
    if (d < metres) [best, metres] = [each, d]
  }
  return best ? { place: best.place, metres, bearing: bearing(best.at.x, best.at.z, here.x, here.z) } : null
}

/** `6.2 km north-east of Khamar-Daba`, with the place's name as given; `at` when it is within 150 m. */
export function whereaboutsWords({ metres, bearing }: Whereabouts, name: string): string {
  return metres < 150 ? `at ${name}` : `${lengthWords(metres)} ${compassWord(bearing)} of ${name}`
}
