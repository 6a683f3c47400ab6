import { clockLabel, dateLabel, dayLabel, type BattleTime } from '@/base/core/battleTime'
import type { BattleEvent } from '@/record/schema/events'

type Precision = BattleEvent['precision']

/** Hours at which each part of the day ends. */
const PARTS = [
  [5, 'night'],
  [11, 'morning'],
  [14, 'midday'],
  [18, 'afternoon'],
  [22, 'evening'],
  [24, 'night'],
] as const

/** `morning`, for a time of which only the part of the day is known. */
function partOfDay(t: BattleTime): string {
  const hour = Number(clockLabel(t).slice(0, 2))
  return PARTS.find(([end]) => hour < end)![1]
}

/** A time, worded to the precision given in the record: `20 August 1939, about 05:45`. */
export function timeWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute') return `${dateLabel(t)}, ${clockLabel(t)}`
  if (precision === 'hour') return `${dateLabel(t)}, about ${clockLabel(t)}`
  if (precision === 'days') return `about ${dateLabel(t)}`
  if (precision === 'day') return dateLabel(t)
  return `${dayLabel(t)}, ${partOfDay(t)}`
}

/** The same in short: `20 Aug, 05:45`. An hour that the record does not know is never shown. */
export function shortTimeWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute' || precision === 'hour') return `${dayLabel(t)}, ${clockLabel(t)}`
  if (precision === 'part-of-day') return `${dayLabel(t)}, ${partOfDay(t)}`
  return precision === 'days' ? `about ${dayLabel(t)}` : dayLabel(t)
}

/** The hour where it is known, else the part of the day, else the day. */
export function hourWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute' || precision === 'hour') return clockLabel(t)
  return precision === 'part-of-day' ? partOfDay(t) : dayLabel(t)
}
