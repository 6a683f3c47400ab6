import { battleTime, parseBattleTime } from '@/base/core/battleTime'
import type { Timed } from '@/record/model/record'
import type { Fault } from '@/record/schema/fault'
import type { Phase } from '@/record/schema/phases'
import { createChecking } from './checking'
import { guarded, unique } from './ids'

const FILE = 'battle.json'

/** The phases that run forwards, one after another, within the clock; the others are left out, each with a fault. */
export function checkPhases(
  phases: readonly Phase[],
  clock: { start: string; end: string },
  sourceIds: ReadonlySet<string>,
  faults: Fault[],
): Timed<Phase>[] {
  const { report, cited } = createChecking(faults, sourceIds, false)
  let last = parseBattleTime(clock.start)!
  const end = parseBattleTime(clock.end)!
  const good = guarded(FILE, unique(FILE, phases, report), report, (item, path) => {
    const [from, until] = [parseBattleTime(item.from)!, parseBattleTime(item.until)!]
    if (from < last) {
      const first = last === parseBattleTime(clock.start)
      const expected = first ? `a time not before ${clock.start}` : 'a time not before the end of the phase above'
      return report(FILE, `${path}.from`, expected, item.from)
    }
    if (until <= from) return report(FILE, `${path}.until`, `a time after ${item.from}`, item.until)
    if (until > end) return report(FILE, `${path}.until`, `a time not after ${clock.end}`, item.until)
    if (!cited(FILE, path, item.sources)) return false
    last = until
    return true
  })
  return good.map((item) => ({
    item,
    from: battleTime(parseBattleTime(item.from)!),
    until: battleTime(parseBattleTime(item.until)!),
  }))
}
