import { BATTLE_ZONE_HOURS, battleTime, HOUR, type BattleTime } from '@/core/battleTime'
import { sunPosition } from './sun'

/**
 * The instant, in battle time, that a clock reading `t` names when it was printed in UTC+`zone`:
 * 05:45 at UTC+9 is an hour earlier than 05:45 at UTC+8.
 */
export function instantOf(t: BattleTime, zone: number): BattleTime {
  return battleTime(t - (zone - BATTLE_ZONE_HOURS) * HOUR)
}

/** The sun's centre at rising and setting: the upper limb shows, and the air lifts it (suncalc counts refraction). */
const LIMB_DEG = -0.27

/** Clock readings of sunrise and sunset in UTC+`zone` on the day of `t` (as read), battle seconds; null where the sun does not cross the horizon. */
export function sunHours(t: BattleTime, zone: number): { rise: BattleTime | null; set: BattleTime | null } {
  const day = Math.floor(t / 86_400) * 86_400
  const up = (s: number) => sunPosition(instantOf(battleTime(s), zone)).altitudeDeg > LIMB_DEG
  const crossing = (from: number, to: number): BattleTime | null => {
    if (up(from) === up(to)) return null
    let [a, b] = [from, to]
    while (b - a > 15) {
      const middle = (a + b) / 2
      if (up(middle) === up(from)) a = middle
      else b = middle
    }
    return battleTime(Math.round((a + b) / 2))
  }
  return { rise: crossing(day, day + 13 * HOUR), set: crossing(day + 13 * HOUR, day + 24 * HOUR - 1) }
}
