import { tr } from '@/base/i18n/i18n'

/** Planned seconds of the whole talk, and when the current step should begin and end. */
export interface Schedule {
  readonly total: number
  readonly from: number
  readonly to: number
}

/**
 * The plan from the seconds of each step; with `total`, scaled to it evenly. A step outside the deck counts as the
 * nearest one.
 */
export function scheduleOf(seconds: readonly number[], step: number, total?: number): Schedule {
  const sum = seconds.reduce((a, b) => a + b, 0)
  if (sum === 0) return { total: total ?? 0, from: 0, to: total ?? 0 }
  const scale = total === undefined ? 1 : total / sum
  const at = Math.min(Math.max(step, 0), seconds.length - 1)
  const from = seconds.slice(0, at).reduce((a, b) => a + b, 0)
  return { total: sum * scale, from: from * scale, to: (from + seconds[at]!) * scale }
}

/** Seconds behind the plan (positive) or ahead of it (negative); 0 while the step is within its planned time. */
export function secondsBehind(plan: Schedule, elapsed: number): number {
  return elapsed > plan.to ? elapsed - plan.to : elapsed < plan.from ? elapsed - plan.from : 0
}

/** `4:05`, `1:02:09`. */
export function spellSeconds(seconds: number): string {
  const s = Math.floor(Math.max(0, seconds))
  const two = (n: number) => `${n}`.padStart(2, '0')
  const minutes = Math.floor(s / 60)
  return minutes < 60 ? `${minutes}:${two(s % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(s % 60)}`
}

/** `on time`, `2:10 behind`, `0:40 ahead`. */
export function scheduleText(late: number): string {
  if (Math.abs(late) < 1) return tr('on time')
  return tr(late > 0 ? '{time} behind' : '{time} ahead', { time: spellSeconds(Math.abs(late)) })
}
