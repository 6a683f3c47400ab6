import { BATTLE_ZONE_HOURS, toUtcMs, type BattleTime } from '@/base/core/battleTime'
import type { Precision } from '@/record/schema/common'

/** `1939-08-19T21:45:00Z`, to the second. */
export function utcSeconds(t: number): string {
  return `${new Date(toUtcMs(Math.round(t) as BattleTime)).toISOString().slice(0, 19)}Z`
}

/** `1939-08-20T05:45:00+08:00`: battle-local with its offset, to the second, as RFC 3339 and XML Schema require. */
export function localSeconds(t: number): string {
  const shifted = toUtcMs(Math.round(t) as BattleTime) + BATTLE_ZONE_HOURS * 3_600_000
  return `${new Date(shifted).toISOString().slice(0, 19)}+0${BATTLE_ZONE_HOURS}:00`
}

/**
 * A moment in EDTF (ISO 8601-2), no finer than its source: EDTF has no hour without minutes and no part of a day, so
 * all that is coarser than a minute is its day; a day known only roughly has `~`.
 */
export function edtfOf(t: number, precision: Precision | null): string {
  const text = localSeconds(t)
  if (precision === 'minute') return text
  return precision === 'days' ? `${text.slice(0, 10)}~` : text.slice(0, 10)
}

/** A moment or, where the ends differ, an interval in EDTF. Intervals hold days only, at EDTF level 1. */
export function edtfSpan(from: number, until: number, precision: Precision | null): string {
  const [a, b] = [edtfOf(from, precision), edtfOf(until, precision)]
  if (a === b) return a
  const day = (text: string) => (text.includes('T') ? text.slice(0, 10) : text)
  return day(a) === day(b) ? day(a) : `${day(a)}/${day(b)}`
}

/** A date of a claim or person as strict EDTF: a printed hour gets the seconds that the standard requires. */
export function strictEdtf(text: string): string {
  return text
    .split('/')
    .map((end) => (/T\d{2}:\d{2}$/.test(end) ? `${end}:00` : end))
    .join('/')
}
