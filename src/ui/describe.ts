import { clockLabel, dateLabel, dayLabel, type BattleTime } from '@/core/battleTime'
import { DEGREES } from '@/core/math'
import type { BattleRecord } from '@/domain/record'
import { bearing, distance, toLocal, type LocalPoint } from '@/geo/frame'
import { nameIn } from '@/i18n/names'
import type { Language } from '@/schema/common'
import type { BattleEvent } from '@/schema/events'

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

/** No more decimals than the radius of doubt bears: two of a degree are about a kilometre. */
export function positionWords(lon: number, lat: number, errorM: number): string {
  const digits = errorM >= 500 ? 2 : errorM >= 50 ? 3 : 4
  return `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? 'W' : 'E'}`
}

const locals = new WeakMap<BattleRecord, { id: string; at: LocalPoint }[]>()

function placesOf(record: BattleRecord) {
  let list = locals.get(record)
  if (!list) {
    list = [...record.places.values()]
      .filter((p) => p.rank <= 2 && p.kind !== 'area')
      .map((p) => ({ id: p.id, at: toLocal(p.position[0], p.position[1]) }))
    locals.set(record, list)
  }
  return list
}

/** `6.2 km north-east of Khamar-Daba`; `at` or `near` when it is close. */
export function whereWords(record: BattleRecord, lon: number, lat: number, language: Language): string {
  const here = toLocal(lon, lat)
  let best: { id: string; at: LocalPoint } | undefined
  let metres = Infinity
  for (const place of placesOf(record)) {
    const d = distance(place.at.x, place.at.z, here.x, here.z)
    if (d < metres) [best, metres] = [place, d]
  }
  const place = best && record.places.get(best.id)
  if (!best || !place) return ''
  const name = nameIn(place.names, language).text
  if (metres < 150) return `at ${name}`
  return `${lengthWords(metres)} ${compassWord(bearing(best.at.x, best.at.z, here.x, here.z))} of ${name}`
}

/** A time to the precision that the record claims. */
export function timeWords(t: BattleTime, precision: BattleEvent['precision']): string {
  const hour = Number(clockLabel(t).slice(0, 2))
  if (precision === 'minute') return `${dateLabel(t)}, ${clockLabel(t)}`
  if (precision === 'hour') return `${dateLabel(t)}, about ${clockLabel(t)}`
  if (precision === 'days') return `about ${dateLabel(t)}`
  if (precision === 'day') return dateLabel(t)
  const part = hour < 5 ? 'night' : hour < 11 ? 'morning' : hour < 14 ? 'midday' : hour < 18 ? 'afternoon' : hour < 22 ? 'evening' : 'night'
  return `${dayLabel(t)}, ${part}`
}
