import { battleTime, clockLabel, DAY, dayLabel, HOUR, MINUTE } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Span } from './scale'

/** The shortest window of the detail track, seconds; the longest is the campaign. */
export const SHORTEST_WINDOW = 3 * HOUR
/** Factor of one press of a zoom button or key; a notch of the wheel does about half of it. */
export const ZOOM_STEP = 2

/** Length first shown by the detail track, seconds. */
export const firstWindow = (phone: boolean) => (phone ? 3 : 8) * DAY

/** The window after zooming in by `factor` (below 1: out), from hours to the whole campaign. */
export function zoomed(length: number, factor: number, { start, end }: Span): number {
  const next = length / factor
  return Number.isFinite(next) && next > 0 ? Math.min(Math.max(next, SHORTEST_WINDOW), end - start) : length
}

/** `8 days`, `6 hours`: the length shown, for buttons and screen readers. */
export function windowLabel(length: number): string {
  if (length >= 2 * DAY) return tr('{n, plural, one {# day} other {# days}}', { n: Math.round(length / DAY) })
  return tr('{n, plural, one {# hour} other {# hours}}', { n: Math.round(length / HOUR) })
}

const STEPS = [
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
] as const

/** Seconds between labels so that each has `room` pixels. */
export function tickStep(secondsPerPixel: number, room: number): number {
  return STEPS.find((step) => step / secondsPerPixel >= room) ?? STEPS[STEPS.length - 1]!
}

/** `20 Aug` at midnight, otherwise `06:00`. */
export function tickLabel(t: number): string {
  return t % DAY === 0 ? dayLabel(battleTime(t)) : clockLabel(battleTime(t))
}
