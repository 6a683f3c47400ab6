import { clockLabel, dateLabel, dayLabel, momentLabel, shortMomentLabel, type BattleTime } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import type { BattleEvent } from '@/record/schema/events'

type Precision = BattleEvent['precision']

/** Hours at which each part of the day ends. */
const PARTS = [
  [5, msg('night')],
  [11, msg('morning')],
  [14, msg('midday')],
  [18, msg('afternoon')],
  [22, msg('evening')],
  [24, msg('night')],
] as const

/** `morning`, for a time of which only the part of the day is known. */
function partOfDay(t: BattleTime): string {
  const hour = Number(clockLabel(t).slice(0, 2))
  return tr(PARTS.find(([end]) => hour < end)![1])
}

/** A time, worded to the precision given in the record: `20 August 1939, about 05:45`. */
export function timeWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute') return momentLabel(t)
  if (precision === 'hour') return tr('{date}, about {time}', { date: dateLabel(t), time: clockLabel(t) })
  if (precision === 'days') return tr('about {date}', { date: dateLabel(t) })
  if (precision === 'day') return dateLabel(t)
  return tr('{date}, {time}', { date: dayLabel(t), time: partOfDay(t) })
}

/** The same in short: `20 Aug, 05:45`. An hour that the record does not know is never shown. */
export function shortTimeWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute' || precision === 'hour') return shortMomentLabel(t)
  if (precision === 'part-of-day') return tr('{date}, {time}', { date: dayLabel(t), time: partOfDay(t) })
  return precision === 'days' ? tr('about {date}', { date: dayLabel(t) }) : dayLabel(t)
}

/** The hour where it is known, else the part of the day, else the day. */
export function hourWords(t: BattleTime, precision: Precision): string {
  if (precision === 'minute' || precision === 'hour') return clockLabel(t)
  return precision === 'part-of-day' ? partOfDay(t) : dayLabel(t)
}
