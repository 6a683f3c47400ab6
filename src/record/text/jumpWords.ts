import { battleTime, clockLabel, dateLabel } from '@/base/core/battleTime'
import { changesBetween, eventsBetween } from '@/record/domain/changes'
import { happeningAt } from '@/record/domain/happening'
import type { BattleRecord } from '@/record/model/record'

/** If there are more events than this, the rest are only counted. */
const NAMED = 2

/** What a jump from one time to another changed: the date, the events passed or reached, how many units moved. */
export function jumpWords(record: BattleRecord, from: number, to: number): string {
  const when = `${dateLabel(battleTime(to))}, ${clockLabel(battleTime(to))}`
  const [a, b] = [battleTime(Math.min(from, to)), battleTime(Math.max(from, to))]
  const events = eventsBetween(record, a, b)
    .flatMap((id) => record.events.find((e) => e.item.id === id) ?? [])
    .sort((x, y) => y.item.weight - x.item.weight)
  const now = happeningAt(record, to).now?.item.title
  const passed = events.filter((e) => e.item.title !== now)
  const named = passed.slice(0, NAMED).map((e) => e.item.title)
  const more = passed.length - named.length
  const between = named.length > 0 ? ` Between: ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}.` : ''
  const moved = changesBetween(record, a, b).length
  return `${when}. ${now ? `${now}.` : 'Nothing is recorded for this hour.'}${between} ${moved === 1 ? 'One unit has' : `${moved} units have`} changed.`
}
