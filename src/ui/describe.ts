import { clockLabel, dateLabel, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { namesAt } from '@/record/domain/placeNames'
import { whereaboutsWords, whereIs } from '@/record/domain/where'
import type { BattleRecord } from '@/record/model/record'
import type { Language } from '@/record/schema/common'
import type { BattleEvent } from '@/record/schema/events'
import { nameIn } from '@/state/words/names'

/** No more decimals than the error justifies: two decimals of a degree are about a kilometre. */
export function positionWords(lon: number, lat: number, errorM: number): string {
  const digits = errorM >= 500 ? 2 : errorM >= 50 ? 3 : 4
  return `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? 'W' : 'E'}`
}

/** `6.2 km north-east of Khamar-Daba`, by the name of battle time `t`; `at` when it is close. */
export function whereWords(record: BattleRecord, lon: number, lat: number, language: Language, t: number): string {
  const where = whereIs(record, lon, lat)
  return where ? whereaboutsWords(where, nameIn(namesAt(where.place, t), language).text) : ''
}

/** A time, worded to the precision given in the record. */
export function timeWords(t: BattleTime, precision: BattleEvent['precision']): string {
  const hour = Number(clockLabel(t).slice(0, 2))
  if (precision === 'minute') return `${dateLabel(t)}, ${clockLabel(t)}`
  if (precision === 'hour') return `${dateLabel(t)}, about ${clockLabel(t)}`
  if (precision === 'days') return `about ${dateLabel(t)}`
  if (precision === 'day') return dateLabel(t)
  const part =
    hour < 5
      ? 'night'
      : hour < 11
        ? 'morning'
        : hour < 14
          ? 'midday'
          : hour < 18
            ? 'afternoon'
            : hour < 22
              ? 'evening'
              : 'night'
  return `${dayLabel(t)}, ${part}`
}
