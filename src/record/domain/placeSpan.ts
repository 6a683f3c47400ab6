import { clockLabel, dayLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { Place } from '@/record/schema/places'

/**
 * `2 Jul to 5 Jul`, `from 20 Jul`, `until 5 Jul`: the days on which a bridge or pontoon existed; empty where the
 * record does not say. `used from 10 Jul` where only its use is dated.
 */
export function spanDays(place: Pick<Place, 'from' | 'until' | 'life'>): string {
  const days = spanWith(place, dayLabel)
  return days && onlyUse(place) ? `used ${days}` : days
}

/** True if no source dates the place itself and its dates are those of its first and last use. */
export const onlyUse = ({ life }: Pick<Place, 'life'>): boolean => life === 'not-known'

/** The same with hours, for a card. */
export const spanHours = (place: Pick<Place, 'from' | 'until'>): string =>
  spanWith(place, (t) => `${dayLabel(t)}, ${clockLabel(t)}`)

function spanWith({ from, until }: Pick<Place, 'from' | 'until'>, word: (t: BattleTime) => string): string {
  const [a, b] = [from, until].map((text) => (text === undefined ? '' : word(parseBattleTime(text)!)))
  if (a && b) return a === b ? a : `${a} to ${b}`
  return a ? `from ${a}` : b ? `until ${b}` : ''
}
