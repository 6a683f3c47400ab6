import { DEGREES } from '@/base/core/math'
import { bearing, distance, toLocal, type LocalPoint } from '@/base/geo/frame'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Place } from '@/record/schema/places'

const POINTS = [msg('north'), msg('north-east'), msg('east'), msg('south-east'), msg('south'), msg('south-west'), msg('west'), msg('north-west')] // prettier-ignore
const CODES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']

/** `north-east` for radians clockwise from north. */
export function compassWord(angle: number): string {
  return tr(POINTS[pointOf(angle)]!)
}

const pointOf = (angle: number) => Math.round(angle / (45 * DEGREES)) % 8

/** `300 m`, `6.2 km`, `24 km` */
export function lengthWords(metres: number): string {
  if (metres < 950) return tr('{n}\u00a0m', { n: Math.round(metres / 50) * 50 })
  const digits = metres < 9_950 ? 1 : 0
  // Rounded first: a half is rounded otherwise by Intl.
  const km = Number((metres / 1000).toFixed(digits))
  const n = formatNumber(km, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return tr('{n}\u00a0km', { n })
}

/** `±2 km` */
export function errorWords(metres: number): string {
  return metres >= 1000
    ? tr('±{n} km', { n: formatNumber(Number((metres / 1000).toFixed(1))) })
    : tr('±{n} m', { n: Math.round(metres) })
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
  if (metres < 150) return tr('at {place}', { place: name })
  // The direction is part of the message: languages decline it here.
  return tr(
    '{distance} {point, select, n {north} ne {north-east} e {east} se {south-east} s {south} sw {south-west} w {west} other {north-west}} of {place}',
    { distance: lengthWords(metres), point: CODES[pointOf(bearing)]!, place: name },
  )
}
