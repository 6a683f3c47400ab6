import { clockLabel, dateLabel, parseBattleTime } from '@/base/core/battleTime'
import { dateText } from '@/record/domain/claimText'
import type { Step } from '@/record/schema/chapters'

/**
 * The time of a step, in one line: its own date where it lies outside the clock, else the day and hour at which it
 * begins.
 */
export function stepWhen({ date, t }: Pick<Step, 'date' | 't'>): string {
  if (date !== undefined) return dateText(date)
  const from = parseBattleTime(t)!
  return `${dateLabel(from)} · ${clockLabel(from)}`
}

/** The same, with the time to which the clock plays. */
export function stepSpan(step: Pick<Step, 'date' | 't' | 'play'>): string {
  const say = (iso: string) => `${dateLabel(parseBattleTime(iso)!)}, ${clockLabel(parseBattleTime(iso)!)}`
  if (step.date !== undefined) return dateText(step.date)
  return step.play ? `${say(step.t)} to ${say(step.play.to)}` : say(step.t)
}
