import {
  battleTime,
  dateLabel,
  DAY,
  dayAndMonthOf,
  dayOf,
  HOUR,
  monthAndYearOf,
  MONTHS,
  parseBattleTime,
  type BattleTime,
} from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { TimelineModel } from './model'
import { uniqueCitations } from './shared'

const YEAR = 365.25 * DAY
/** Maximum number of ticks that fit on the strip without overlapping. */
const MAX_TICKS = 9

/** Events on one time scale, with a margin of one twentieth at each end. */
export function timelineModel(
  { title, note = '', events: ids }: FigureOf<'timeline'>,
  record: BattleRecord,
): TimelineModel {
  const all = [...record.events, ...record.context]
  const events = ids.flatMap((id) => all.find((e) => e.item.id === id) ?? []).sort((a, b) => a.from - b.from)
  const first = events[0]?.from ?? 0
  const span = Math.max((events.at(-1)?.from ?? 0) - first, DAY)
  const oneYear = new Set(events.map((e) => dayOf(e.from).year)).size === 1
  const place = (t: number) => 0.05 + (0.9 * (t - first)) / span
  return {
    kind: 'timeline',
    title,
    note,
    items: events.map((e) => ({
      at: place(e.from),
      date: dateOf(e.from, e.item.precision, oneYear),
      text: e.item.title,
    })),
    ticks: ticksOf(first, span).map(({ t, label }) => ({ at: place(t), label })),
    sources: uniqueCitations(events.flatMap((e) => e.item.sources)),
  }
}

/** At the precision of the record: a day, a month or a year; without the year where all events share it. */
function dateOf(t: BattleTime, precision: string, oneYear: boolean): string {
  const { day, month, year } = dayOf(t)
  if (precision !== 'days') return oneYear ? dayAndMonthOf(`${day}`, month) : dateLabel(t)
  if (day === 1 && month === 0) return tr('{year}', { year: `${year}` })
  return oneYear ? tr(MONTHS[month]!) : monthAndYearOf(month, `${year}`)
}

/** 1 January of every year, or of every n-th year, within the span; none within a single year. */
function ticksOf(first: number, span: number): { t: number; label: string }[] {
  const yearOf = (t: number) => dayOf(battleTime(t)).year
  const years = yearOf(first + span) - yearOf(first)
  const every = Math.max(1, Math.ceil(years / MAX_TICKS / 5) * (years > MAX_TICKS ? 5 : 1))
  const ticks: { t: number; label: string }[] = []
  for (let year = yearOf(first) + 1; year <= yearOf(first + span); year++) {
    if (year % every === 0) ticks.push({ t: parseBattleTime(`${year}-01-01`)! + 12 * HOUR, label: `${year}` })
  }
  return span < YEAR / 2 ? [] : ticks
}
