import { msg, tr } from '@/base/i18n/i18n'

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

/** The months by themselves, in English: `tr` has them in the active language, and a date has forms of its own. */
export const MONTHS = [msg('January'), msg('February'), msg('March'), msg('April'), msg('May'), msg('June'), msg('July'), msg('August'), msg('September'), msg('October'), msg('November'), msg('December')] // prettier-ignore
const WEEKDAYS = [msg('Sunday'), msg('Monday'), msg('Tuesday'), msg('Wednesday'), msg('Thursday'), msg('Friday'), msg('Saturday')] // prettier-ignore

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
  return dateOf(String(d.getUTCDate()), d.getUTCMonth(), String(d.getUTCFullYear()))
}

/** `20 August 1939`, `23–24 August 1939` for the days as given; months count from 0. */
export const dateOf = (day: string, month: number, year: string): string =>
  tr('{day} {month} {year}', { day, month: monthInDate(month), year })

/** `20 August`; months count from 0. */
export const dayAndMonthOf = (day: string, month: number): string =>
  tr('{day} {month}', { day, month: monthInDate(month) })

/** `August 1939`; months count from 0. */
export const monthAndYearOf = (month: number, year: string): string =>
  tr('{month} {year}', { month: tr(MONTHS[month]!), year })

/** `20 August 1939, 05:45` */
export const momentLabel = (t: BattleTime): string => tr('{date}, {time}', { date: dateLabel(t), time: clockLabel(t) })

/** `20 Aug` */
export function dayLabel(t: BattleTime): string {
  const d = local(t)
  return tr('{day} {month}', { day: d.getUTCDate(), month: shortMonthInDate(d.getUTCMonth()) })
}

/** `20 Aug, 05:45` */
export const shortMomentLabel = (t: BattleTime): string =>
  tr('{date}, {time}', { date: dayLabel(t), time: clockLabel(t) })

/** `Aug`, a month alone. */
export const shortMonthLabel = (t: BattleTime): string =>
  tr(
    '{shortMonth, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}}',
    { shortMonth: local(t).getUTCMonth() + 1 },
  )

/** Beside a day a month has another form in Russian, so it is another message than a month alone. */
const monthInDate = (month: number): string =>
  tr(
    '{monthOfDate, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}',
    { monthOfDate: month + 1 },
  )

const shortMonthInDate = (month: number): string =>
  tr(
    '{shortMonthOfDate, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}}',
    { shortMonthOfDate: month + 1 },
  )

/** Day of the month, month from 0 and year, battle-local. */
export function dayOf(t: BattleTime): { readonly day: number; readonly month: number; readonly year: number } {
  const d = local(t)
  return { day: d.getUTCDate(), month: d.getUTCMonth(), year: d.getUTCFullYear() }
}

/** `Sunday` */
export function weekdayLabel(t: BattleTime): string {
  return tr(WEEKDAYS[local(t).getUTCDay()]!)
}

/** `1939-08-20T05:45+08:00`, the form used in files and, without the offset, in links. */
export function isoLabel(t: BattleTime): string {
  const d = local(t)
  const date = `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`
  const seconds = d.getUTCSeconds()
  return `${date}T${two(d.getUTCHours())}:${two(d.getUTCMinutes())}${seconds ? `:${two(seconds)}` : ''}+08:00`
}
