import { getTimes } from 'suncalc'
import { BATTLE_ZONE_HOURS, battleTime, DAY, HOUR, toUtcMs, type BattleTime } from '@/base/core/battleTime'
import { ORIGIN } from '@/base/geo/frame'

/**
 * The instant, in battle time, of a clock reading `t` printed in UTC+`zone`:
 * 05:45 at UTC+9 is an hour earlier than 05:45 at UTC+8.
 */
export function instantOf(t: BattleTime, zone: number): BattleTime {
  return battleTime(t - (zone - BATTLE_ZONE_HOURS) * HOUR)
}

/** Clock readings of sunrise and sunset in UTC+`zone` on the day of `t` (as read), battle seconds; null where the sun does not cross the horizon. */
export function sunHours(t: BattleTime, zone: number): { rise: BattleTime | null; set: BattleTime | null } {
  const noon = battleTime(Math.floor(t / DAY) * DAY + DAY / 2)
  const { sunrise, sunset } = getTimes(new Date(toUtcMs(instantOf(noon, zone))), ORIGIN.lat, ORIGIN.lon)
  /** The clock reading at an instant, the inverse of `instantOf`. */
  const reading = (date: Date | null) =>
    date === null
      ? null
      : battleTime(Math.round((date.getTime() - toUtcMs(battleTime(0))) / 1000) + (zone - BATTLE_ZONE_HOURS) * HOUR)
  return { rise: reading(sunrise), set: reading(sunset) }
}
