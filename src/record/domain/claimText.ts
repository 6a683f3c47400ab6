import { dateOf, dayAndMonthOf, monthAndYearOf, MONTHS } from '@/base/core/battleTime'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import type { ClaimUnit, ClaimValue, Part } from '@/record/schema/claims'
import { counted } from './counted'

/** Claims in words, for figures, pages and the command line. */

/** `25 August 1939`, `20 August 1939, 05:45`, `23–24 August 1939`, `11 May to 16 September 1939`, `about August 1939`. */
export function dateText(edtf: string): string {
  const [from, until] = edtf.split('/').map(partsOf)
  if (!until) return said(from!)
  if (from!.hour || until.hour || from!.about || from!.year !== until.year)
    return tr('{from} to {until}', { from: said(from!), until: said(until) })
  if (from!.month !== until.month)
    return tr('{from} to {until}', { from: said({ ...from!, year: '' }), until: said(until) })
  return said({ ...until, day: `${from!.day}–${until.day}` })
}

interface DateParts {
  readonly year: string
  /** From 0; null where only the year is given. */
  readonly month: number | null
  readonly day: string
  readonly hour: string
  readonly about: boolean
}

function partsOf(text: string): DateParts {
  const [, year = '', m, d, hour = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  return {
    year,
    month: m ? Number(m) - 1 : null,
    day: d ? String(Number(d)) : '',
    hour,
    about: /[~?%]$/.test(text),
  }
}

function said({ year, month, day, hour, about }: DateParts): string {
  const date = dayText(day, month, year)
  const when = hour ? tr('{date}, {time}', { date, time: hour }) : date
  return about ? tr('about {date}', { date: when }) : when
}

function dayText(day: string, month: number | null, year: string): string {
  if (month === null) return tr('{year}', { year })
  if (day) return year ? dateOf(day, month, year) : dayAndMonthOf(day, month)
  return year ? monthAndYearOf(month, year) : tr(MONTHS[month]!)
}

export const amount = (n: number) => formatNumber(n)

/** `19,714`, `17,364–17,716`, `5,000 or more`, a date or a statement. */
export function figureText(x: ClaimValue): string {
  if (x.date !== undefined) return dateText(x.date)
  if (x.text !== undefined) return x.text
  if (x.value !== undefined) return amount(x.value)
  if (x.max === undefined) return tr('{n} or more', { n: amount(x.min!) })
  return x.min === undefined ? tr('up to {n}', { n: amount(x.max) }) : rangeText(x.min, x.max)
}

/** `17,364–17,716`; one number where both are the same. */
export const rangeText = (min: number, max: number): string =>
  min === max ? amount(min) : tr('{min}–{max}', { min: amount(min), max: amount(max) })

/** What is counted, by itself; a date and a statement say it themselves. */
const UNITS: Readonly<Record<Exclude<ClaimUnit, 'date' | 'statement'>, string>> = {
  persons: msg('persons'),
  'persons/day': msg('persons a day'),
  aircraft: msg('aircraft'),
  tanks: msg('tanks'),
  tankettes: msg('tankettes'),
  'armoured-vehicles': msg('armoured vehicles'),
  'armoured-cars': msg('armoured cars'),
  guns: msg('guns'),
  trucks: msg('trucks'),
  animals: msg('animals'),
  rounds: msg('rounds'),
  bombs: msg('bombs'),
  tons: msg('tons'),
  'tons/day': msg('tons a day'),
  sorties: msg('sorties'),
  percent: msg('per cent'),
  km: msg('km'),
  mm: msg('mm'),
  'tanks/year': msg('tanks a year'),
  count: msg('count'),
}

/** `persons` for a count; empty where the figure itself says it. */
export const unitText = (unit: ClaimUnit): string => (unit === 'date' || unit === 'statement' ? '' : tr(UNITS[unit]))

/** `4,000 trucks`; the figure alone for a date or a statement. */
export function figureWithUnit(x: ClaimValue, unit: ClaimUnit): string {
  const figure = figureText(x)
  return unit === 'date' || unit === 'statement' ? figure : counted(unit, figure, countOf(x))
}

/** The number by which a language chooses the form of what is counted: of a range, the last. */
export const countOf = ({ value, min, max }: ClaimValue): number => value ?? max ?? min ?? 0

export const partText = (part: Part) => (typeof part === 'number' ? amount(part) : rangeText(part[0], part[1]))
