import { clockLabel, dayLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { Place } from '@/record/schema/places'

/** `2 Jul to 5 Jul`, `from 20 Jul`, `until 5 Jul`: the days on which a bridge or pontoon was there; empty where the record does not say. */
export const spanDays = (place: Pick<Place, 'from' | 'until'>): string => spanWith(place, dayLabel)

/** The same with hours, for a card. */
export const spanHours = (place: Pick<Place, 'from' | 'until'>): string =>
  spanWith(place, (t) => `${dayLabel(t)}, ${clockLabel(t)}`)

function spanWith({ from, until }: Pick<Place, 'from' | 'until'>, word: (t: BattleTime) => string): string {
  const [a, b] = [from, until].map((text) => (text === undefined ? '' : word(parseBattleTime(text)!)))
  if (a && b) return a === b ? a : `${a} to ${b}`
  return a ? `from ${a}` : b ? `until ${b}` : ''
}
