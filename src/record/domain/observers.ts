import type { BattleRecord } from '@/record/model/record'
import type { Names } from '@/record/schema/common'
import type { Observer } from '@/record/schema/viewing'
import { whereUnitIs } from './onMap'

/** Where an observer stands. */
export interface ObserverPoint {
  readonly lon: number
  readonly lat: number
  /** Of the place or unit; null for a bare point. */
  readonly names: Names | null
}

/** Where an observer stands at battle time `t`; null for a unit that is not on the map then, or an unknown id. */
export function observerAt(record: BattleRecord, observer: Observer, t: number): ObserverPoint | null {
  if ('at' in observer) return { lon: observer.at[0], lat: observer.at[1], names: null }
  if ('place' in observer) {
    const place = record.places.get(observer.place)
    return place ? { lon: place.position[0], lat: place.position[1], names: place.names } : null
  }
  const unit = record.units.get(observer.unit)
  const at = unit && whereUnitIs(record, unit.id, t)
  return at ? { lon: at[0], lat: at[1], names: unit.names } : null
}

/** Whether two observers are the same one. */
export function sameObserver(a: Observer, b: Observer): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
