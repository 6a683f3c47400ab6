import { clockLabel, dateLabel, momentLabel, parseBattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { dateText } from '@/record/domain/claimText'
import type { Step } from '@/record/schema/chapters'

/**
 * The time of a step, in one line: its own date where it lies outside the clock, else the day and hour at which it
 * begins.
 */
export function stepWhen({ date, t }: Pick<Step, 'date' | 't'>): string {
  if (date !== undefined) return dateText(date)
  const from = parseBattleTime(t)!
  return tr('{date} · {time}', { date: dateLabel(from), time: clockLabel(from) })
}

/** The same, with the time to which the clock plays. */
export function stepSpan(step: Pick<Step, 'date' | 't' | 'play'>): string {
  const say = (iso: string) => momentLabel(parseBattleTime(iso)!)
  if (step.date !== undefined) return dateText(step.date)
  return step.play ? tr('{from} to {until}', { from: say(step.t), until: say(step.play.to) }) : say(step.t)
}
