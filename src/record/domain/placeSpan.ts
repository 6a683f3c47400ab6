import { dayLabel, parseBattleTime, shortMomentLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Place } from '@/record/schema/places'

/**
 * `2 Jul to 5 Jul`, `from 20 Jul`, `until 5 Jul`: the days on which a bridge or pontoon existed; empty where the
 * record does not say. `used from 10 Jul` where only its use is dated.
 */
export function spanDays(place: Pick<Place, 'from' | 'until' | 'life'>): string {
  const [a, b] = endsOf(place, dayLabel)
  return onlyUse(place) ? used(a, b) : stood(a, b)
}

/** True if no source dates the place itself and its dates are those of its first and last use. */
export const onlyUse = ({ life }: Pick<Place, 'life'>): boolean => life === 'not-known'

/** The same with hours, for a card. */
export const spanHours = (place: Pick<Place, 'from' | 'until'>): string => stood(...endsOf(place, shortMomentLabel))

type Ends = readonly [from: string, until: string]

function endsOf({ from, until }: Pick<Place, 'from' | 'until'>, word: (t: BattleTime) => string): Ends {
  const said = (text?: string) => (text === undefined ? '' : word(parseBattleTime(text)!))
  return [said(from), said(until)]
}

function stood(...[from, until]: Ends): string {
  if (from && until) return from === until ? from : tr('{from} to {until}', { from, until })
  return from ? tr('from {from}', { from }) : until ? tr('until {until}', { until }) : ''
}

function used(...[from, until]: Ends): string {
  if (from && until)
    return from === until ? tr('used {day}', { day: from }) : tr('used {from} to {until}', { from, until })
  return from ? tr('used from {from}', { from }) : until ? tr('used until {until}', { until }) : ''
}
