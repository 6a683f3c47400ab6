import { DAY, HOUR, MINUTE } from '@/base/core/battleTime'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { CAMPAIGN_MINUTES, RATES } from './clock'

/** A typed speed: a fixed rate, or elastic time with the minutes for the whole campaign. */
export type Speed = { readonly rate: number } | { readonly campaignMinutes: number }

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|seconds?)$/, 1],
  [/^(?:|m|min|mins|minutes?)$/, MINUTE],
  [/^(?:h|hr|hrs|hours?)$/, HOUR],
  [/^(?:d|days?)$/, DAY],
]
/** The labels of spans, the longest first. */
const LABELS: readonly (readonly [number, string])[] = [
  [DAY, msg('{n} d')],
  [HOUR, msg('{n} h')],
  [MINUTE, msg('{n} min')],
]
const PART = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)/uy

export const SPEED_EXPECTED = msg(
  'battle time per second from 1 min to 2 d, such as "5 min", "2 h" or "1 d", or "all in 20 min" for elastic time',
)

/**
 * Reads `5 min`, `2 h`, `1 h 30 min`, `1,5 d`, a bare number of minutes, or the whole `1 s = 5 min`;
 * and `all in 20 min`; in English or as the labels below say it in the active language. Null if the text is not a valid
 * speed or is out of range.
 */
export function parseSpeed(text: string): Speed | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^1\s*\p{L}+\s*=\s*/u, '')
  const all = /^(?:all|campaign|elastic)\s+(?:in\s+)?(.+)$/.exec(words)?.[1] ?? spanOfAll(words)
  const seconds = readSpan(all ?? words)
  if (seconds === null) return null
  const [slowest, quickest] = [CAMPAIGN_MINUTES[0], CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!]
  if (all) return seconds / 60 >= quickest && seconds / 60 <= slowest ? { campaignMinutes: seconds / 60 } : null
  return seconds >= RATES[0] && seconds <= RATES[RATES.length - 1]! ? { rate: seconds } : null
}

/** The span within `all in 20 min` as the active language says it; undefined for another text. */
function spanOfAll(words: string): string | undefined {
  const [before = '', after = ''] = allInLabel('|').toLowerCase().split('|')
  const fits = words.startsWith(before) && words.endsWith(after) && words.length > before.length + after.length
  return fits && before + after !== '' ? words.slice(before.length, words.length - after.length).trim() : undefined
}

/** Seconds of a unit of time by its English words, or by the word of the labels. */
function unitOf(word: string): number | undefined {
  const labelled = LABELS.find(([, label]) => word !== '' && tr(label, { n: '' }).trim().toLowerCase() === word)
  return labelled?.[0] ?? UNITS.find(([name]) => name.test(word))?.[1]
}

/** Seconds of `1 h 30 min` and the like. */
function readSpan(text: string): number | null {
  let seconds = 0
  PART.lastIndex = 0
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const found = PART.exec(text)
    const unit = found && unitOf(found[2]!)
    if (!found || !unit) return null
    // A bare number next to others would be ambiguous.
    if (found[2] === '' && found[0] !== text) return null
    seconds += Number(found[1]!.replace(',', '.')) * unit
    while (text[PART.lastIndex] === ' ') PART.lastIndex++
  }
  return text === '' ? null : seconds
}

/** `5 min`, in the form that is typed. */
export function spanLabel(seconds: number): string {
  const [unit, label] = LABELS.find(([least]) => seconds >= least) ?? LABELS[LABELS.length - 1]!
  return tr(label, { n: formatNumber(Math.round((seconds / unit) * 100) / 100) })
}

/** `all in 20 min`: elastic time. */
export const allInLabel = (span: string): string => tr('all in {span}', { span })

/** `1 s = 5 min` */
export const rateLabel = (rate: number): string => tr('1 s = {span}', { span: spanLabel(rate) })

/** For a rate that changes continuously: two significant digits are enough and do not flicker. `1 s = 40 min` */
export function roughRateLabel(rate: number): string {
  const unit = rate >= DAY ? DAY : rate >= HOUR ? HOUR : MINUTE
  const whole = rate / unit
  return rateLabel((whole >= 10 ? Math.round(whole) : Math.round(whole * 10) / 10) * unit)
}
