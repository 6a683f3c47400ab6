import { parseBattleTime } from '../../src/base/core/battleTime'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Finding, type Rule } from './finding'

function forwards(
  file: string,
  path: string,
  span: { from?: string | undefined; until?: string | undefined },
): Finding[] {
  if (span.from === undefined || span.until === undefined || parseBattleTime(span.from)! < parseBattleTime(span.until)!)
    return []
  return [fault(file, `${path}.until`, `a time after ${span.from}`, shown(span.until))]
}

/** Commands and crossings end after they begin. */
export const spansForwards: Rule = ({ record }) => [
  ...[...record.places.values()].flatMap((p) => forwards('places.json', pathOf(p), p)),
  ...[...record.units.values()].flatMap((u) =>
    u.commanders.flatMap((c, i) => forwards('forces.json', `${pathOf(u)}.commanders[${i}]`, c)),
  ),
]
