import { battleTime, momentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { changesBetween, eventsBetween } from '@/record/domain/changes'
import { happeningAt } from '@/record/domain/happening'
import type { BattleRecord } from '@/record/model/record'

/** If there are more events than this, the rest are only counted. */
const NAMED = 2

/** What a jump from one time to another changed: the date, the events passed or reached, how many units moved. */
export function jumpWords(record: BattleRecord, from: number, to: number): string {
  const moment = momentLabel(battleTime(to))
  const [a, b] = [battleTime(Math.min(from, to)), battleTime(Math.max(from, to))]
  const events = eventsBetween(record, a, b)
    .flatMap((id) => record.events.find((e) => e.item.id === id) ?? [])
    .sort((x, y) => y.item.weight - x.item.weight)
  const now = happeningAt(record, to).now?.item.title
  const passed = events.filter((e) => e.item.title !== now)
  const named = passed.slice(0, NAMED).map((e) => e.item.title)
  const more = passed.length - named.length
  const moved = changesBetween(record, a, b).length
  return [
    now
      ? tr('{moment}. {event}.', { moment, event: now })
      : tr('{moment}. Nothing is recorded for this hour.', { moment }),
    ...(named.length === 0 ? [] : [betweenWords(named.join('; '), more)]),
    tr('{n, plural, one {One unit has changed.} other {# units have changed.}}', { n: moved }),
  ].join(' ')
}

const betweenWords = (events: string, more: number) =>
  more > 0 ? tr('Between: {events} and {n} more.', { events, n: more }) : tr('Between: {events}.', { events })
