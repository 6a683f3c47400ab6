import { battleTime, parseBattleTime } from '@/base/core/battleTime'
import type { Timed } from '@/record/model/record'
import { shown, type Fault } from '@/record/schema/fault'
import type { Phase } from '@/record/schema/phases'
import { nearest } from './ids'

/** The phases that run forwards, one after another, within the clock; the others are left out, each with a fault. */
export function checkPhases(
  phases: readonly Phase[],
  clock: { start: string; end: string },
  sourceIds: ReadonlySet<string>,
  faults: Fault[],
): Timed<Phase>[] {
  let last = parseBattleTime(clock.start)!
  const end = parseBattleTime(clock.end)!
  return phases.flatMap((item, i) => {
    const path = `phases[${i}]`
    const fault = (at: string, expected: string, got: unknown, suggestion?: string) => {
      faults.push({
        file: 'battle.json',
        path: `${path}.${at}`,
        expected,
        got: shown(got),
        ...(suggestion && { suggestion }),
      })
      return []
    }
    const [from, until] = [parseBattleTime(item.from)!, parseBattleTime(item.until)!]
    if (from < last)
      return fault(
        'from',
        i === 0 ? `a time not before ${clock.start}` : 'a time not before the end of the phase above',
        item.from,
      )
    if (until <= from) return fault('until', `a time after ${item.from}`, item.until)
    if (until > end) return fault('until', `a time not after ${clock.end}`, item.until)
    const at = item.sources.findIndex((c) => !sourceIds.has(c.id))
    if (at >= 0)
      return fault(
        `sources[${at}].id`,
        'a source of sources.json',
        item.sources[at]!.id,
        nearest(item.sources[at]!.id, sourceIds),
      )
    last = until
    return [{ item, from: battleTime(from), until: battleTime(until) }]
  })
}
