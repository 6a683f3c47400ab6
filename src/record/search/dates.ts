import { battleTime, DAY, HOUR, MINUTE, parseBattleTime, type BattleTime } from '@/base/core/battleTime'

/** A date found in a query, and the remaining words. */
export interface AskedDate {
  /** Midnight of the day, or the given hour. */
  readonly t: BattleTime
  /** True when an hour was given. */
  readonly exact: boolean
  readonly rest: string
}

/**
 * The months of the campaign by their beginnings in English and Russian; Japanese and Mongolian dates number them.
 */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(may|ма[йя])/i, 5],
  [/^(june?|июн)/i, 6],
  [/^(july?|июл)/i, 7],
  [/^(aug|август)/i, 8],
  [/^(sept?|сент)/i, 9],
]
const MONTH = String.raw`[\p{L}]{3,9}\.?`
const HOUR_TEXT = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${MONTH})`, 'iu')
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])`, 'iu')
const CJK = /([5-9])\s*(?:月|(?:-?р\s*)?сарын)\s*(\d{1,2})\s*日?/
const NUMBERS = /(?<!\d)(\d{1,2})[./](0?[5-9])(?:[./](?:19)?39)?(?!\d)/
const ISO = /1939-(\d{2})-(\d{2})/

const monthOf = (word: string) => MONTHS.find(([starts]) => starts.test(word))?.[1]

/** Reads `25 August`, `Aug 25, 05:45`, `25.8.`, `25 августа`, `8月25日`, `1939-08-25`; null when there is no date of 1939 in it. */
export function askedDate(query: string): AskedDate | null {
  const found =
    read(query, ISO, (m) => [Number(m[1]), Number(m[2])]) ??
    read(query, CJK, (m) => [Number(m[1]), Number(m[2])]) ??
    read(query, DAY_FIRST, (m) => [monthOf(m[2]!), Number(m[1])]) ??
    read(query, MONTH_FIRST, (m) => [monthOf(m[1]!), Number(m[2])]) ??
    read(query, NUMBERS, (m) => [Number(m[2]), Number(m[1])])
  if (!found) return null
  const hour = HOUR_TEXT.exec(found.rest)
  const seconds = hour ? Number(hour[1]) * HOUR + Number(hour[2]) * MINUTE : 0
  const rest = hour ? found.rest.replace(hour[0], ' ') : found.rest
  return { t: battleTime(found.t + seconds), exact: hour !== null, rest: rest.replace(/\b1939\b/, ' ').trim() }
}

function read(
  query: string,
  pattern: RegExp,
  parts: (match: RegExpExecArray) => readonly [month: number | undefined, day: number],
): { t: BattleTime; rest: string } | null {
  const match = pattern.exec(query)
  if (!match) return null
  const [month, day] = parts(match)
  if (month === undefined) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const t = parseBattleTime(`1939-${two(month)}-${two(day)}T00:00`)
  return t === null ? null : { t, rest: query.replace(match[0], ' ') }
}

/** Time span of a date in a query: the whole day, or an hour if one is given; battle seconds. */
export const spanOfAsked = ({ t, exact }: AskedDate): readonly [number, number] => [t, t + (exact ? HOUR : DAY)]
