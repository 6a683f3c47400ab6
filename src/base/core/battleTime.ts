/**
 * Battle time: seconds since 11 May 1939 00:00, battle-local (UTC+8).
 * Small numbers keep float32 uniforms exact to the second, and a branded type keeps wall time out of the rules.
 */
export type BattleTime = number & { readonly __brand: 'BattleTime' }

/** UTC offset in which every time of the record is read and shown. See docs/adr/0003-clock.md. */
export const BATTLE_ZONE_HOURS = 8

const EPOCH_MS = Date.UTC(1939, 4, 11) - BATTLE_ZONE_HOURS * 3_600_000

export const MINUTE = 60
export const HOUR = 3_600
export const DAY = 86_400

export function battleTime(seconds: number): BattleTime {
  return seconds as BattleTime
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/**
 * Reads `1939-08-20`, `1939-08-20T05:45` or the same with an offset.
 * Without an offset the time is battle-local. Returns null when the text is not a valid time (31 June, for example).
 */
export function parseBattleTime(text: string): BattleTime | null {
  const m = ISO.exec(text)
  if (!m) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = m
  const utc = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second)
  const back = new Date(utc)
  const real =
    back.getUTCFullYear() === +year! &&
    back.getUTCMonth() === +month! - 1 &&
    back.getUTCDate() === +day! &&
    +hour < 24 &&
    +minute < 60 &&
    +second < 60
  if (!real) return null
  return battleTime((utc - zoneMs(zone) - EPOCH_MS) / 1000)
}

function zoneMs(zone: string | undefined): number {
  if (zone === undefined) return BATTLE_ZONE_HOURS * 3_600_000
  if (zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (+zone.slice(1, 3) * 60 + +zone.slice(4, 6)) * 60_000
}

/** The UTC instant of `t`, milliseconds of the Unix epoch (negative in 1939). */
export function toUtcMs(t: BattleTime): number {
  return EPOCH_MS + t * 1000
}

/** English names of the months. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function local(t: BattleTime): Date {
  return new Date(toUtcMs(t) + BATTLE_ZONE_HOURS * 3_600_000)
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** `05:45` */
export function clockLabel(t: BattleTime): string {
  const d = local(t)
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`
}

/** `20 August 1939` */
export function dateLabel(t: BattleTime): string {
  const d = local(t)
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`
}

/** `20 Aug` */
export function dayLabel(t: BattleTime): string {
  const d = local(t)
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]!.slice(0, 3)}`
}

/** `Sunday` */
export function weekdayLabel(t: BattleTime): string {
  return WEEKDAYS[local(t).getUTCDay()]!
}

/** `1939-08-20T05:45+08:00`, the form used in files and, without the offset, in links. */
export function isoLabel(t: BattleTime): string {
  const d = local(t)
  const date = `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`
  const seconds = d.getUTCSeconds()
  return `${date}T${two(d.getUTCHours())}:${two(d.getUTCMinutes())}${seconds ? `:${two(seconds)}` : ''}+08:00`
}
