import { MONTHS } from '@/base/core/battleTime'
import type { ClaimUnit, ClaimValue, Part } from '@/record/schema/claims'

/** Claims in words, for figures, pages and the command line. */

/** `25 August 1939`, `20 August 1939, 05:45`, `23–24 August 1939`, `11 May to 16 September 1939`, `about August 1939`. */
export function dateText(edtf: string): string {
  const [from, until] = edtf.split('/').map(partsOf)
  if (!until) return said(from!)
  if (from!.hour || until.hour || from!.about || from!.year !== until.year) return `${said(from!)} to ${said(until)}`
  if (from!.month !== until.month) return `${said({ ...from!, year: '' })} to ${said(until)}`
  return `${from!.day}–${said(until)}`
}

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly about: boolean
}

function partsOf(text: string): DateParts {
  const [, year = '', m, d, hour = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  return {
    year,
    month: m ? MONTHS[Number(m) - 1]! : '',
    day: d ? String(Number(d)) : '',
    hour,
    about: /[~?%]$/.test(text),
  }
}

function said(p: DateParts): string {
  return (p.about ? 'about ' : '') + [p.day, p.month, p.year].filter(Boolean).join(' ') + (p.hour ? `, ${p.hour}` : '')
}

export const amount = (n: number) => n.toLocaleString('en-GB')

/** `19,714`, `17,364–17,716`, `5,000 or more`, a date or a statement. */
export function figureText(x: ClaimValue): string {
  if (x.date !== undefined) return dateText(x.date)
  if (x.text !== undefined) return x.text
  if (x.value !== undefined) return amount(x.value)
  if (x.max === undefined) return `${amount(x.min!)} or more`
  return x.min === undefined ? `up to ${amount(x.max)}` : `${amount(x.min)}–${amount(x.max)}`
}

/** `persons` for a count; empty where the figure itself says it. */
export function unitText(unit: ClaimUnit): string {
  if (unit === 'percent') return 'per cent'
  return unit === 'date' || unit === 'statement' ? '' : unit.replace('/', ' a ').replace('armoured-', 'armoured ')
}

export const partText = (part: Part) =>
  typeof part === 'number' ? amount(part) : `${amount(part[0])}–${amount(part[1])}`
