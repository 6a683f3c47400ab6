import { DAY, HOUR, MINUTE } from '@/base/core/battleTime'
import { CAMPAIGN_MINUTES, RATES } from './clock'

/** A typed speed: a fixed rate, or elastic time with the minutes for the whole campaign. */
export type Speed = { readonly rate: number } | { readonly campaignMinutes: number }

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|seconds?)$/, 1],
  [/^(?:|m|min|mins|minutes?)$/, MINUTE],
  [/^(?:h|hr|hrs|hours?)$/, HOUR],
  [/^(?:d|days?)$/, DAY],
]
const PART = /(\d+(?:[.,]\d+)?)\s*([a-z]*)/y

export const SPEED_EXPECTED =
  'battle time per second from 1 min to 2 d, such as "5 min", "2 h" or "1 d", or "all in 20 min" for elastic time'

/**
 * Reads `5 min`, `2 h`, `1 h 30 min`, `1,5 d`, a bare number of minutes, or the whole `1 s = 5 min`;
 * and `all in 20 min`. Null if the text is not a valid speed or is out of range.
 */
export function parseSpeed(text: string): Speed | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^1\s*s\s*=\s*/, '')
  const all = /^(?:all|campaign|elastic)\s+(?:in\s+)?(.+)$/.exec(words)
  const seconds = readSpan(all ? all[1]! : words)
  if (seconds === null) return null
  const [slowest, quickest] = [CAMPAIGN_MINUTES[0], CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!]
  if (all) return seconds / 60 >= quickest && seconds / 60 <= slowest ? { campaignMinutes: seconds / 60 } : null
  return seconds >= RATES[0] && seconds <= RATES[RATES.length - 1]! ? { rate: seconds } : null
}

/** Seconds of `1 h 30 min` and the like. */
function readSpan(text: string): number | null {
  let seconds = 0
  PART.lastIndex = 0
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const found = PART.exec(text)
    const unit = found && UNITS.find(([name]) => name.test(found[2]!))
    if (!found || !unit) return null
    // A bare number next to others would be ambiguous.
    if (found[2] === '' && found[0] !== text) return null
    seconds += Number(found[1]!.replace(',', '.')) * unit[1]
    while (text[PART.lastIndex] === ' ') PART.lastIndex++
  }
  return text === '' ? null : seconds
}

/** `5 min`, in the form that is typed. */
export function spanLabel(seconds: number): string {
  if (seconds >= DAY) return `${trim(seconds / DAY)} d`
  if (seconds >= HOUR) return `${trim(seconds / HOUR)} h`
  return `${trim(seconds / MINUTE)} min`
}

/** `1 s = 5 min` */
export const rateLabel = (rate: number) => `1 s = ${spanLabel(rate)}`

/** For a rate that changes continuously: two significant digits are enough and do not flicker. `1 s = 40 min` */
export function roughRateLabel(rate: number): string {
  const unit = rate >= DAY ? DAY : rate >= HOUR ? HOUR : MINUTE
  const whole = rate / unit
  return rateLabel((whole >= 10 ? Math.round(whole) : Math.round(whole * 10) / 10) * unit)
}

const trim = (n: number) => `${Math.round(n * 100) / 100}`
