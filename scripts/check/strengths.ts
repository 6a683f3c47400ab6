import { parseBattleTime } from '../../src/base/core/battleTime'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Rule } from './finding'

/** Strengths are cited like everything else, and are in order of time within a kind. */
export const strengthsHold =
  (sources: ReadonlySet<string>): Rule =>
  ({ record }) =>
    [...record.units.values()].flatMap((unit) =>
      unit.strengths.flatMap((s, i) => {
        const path = `${pathOf(unit)}.strengths[${i}]`
        const t = parseBattleTime(s.t)!
        const before = unit.strengths.slice(0, i).findLast((b) => b.of === s.of)
        return [
          ...s.sources.flatMap((c, j) =>
            sources.has(c.id)
              ? []
              : [fault('forces.json', `${path}.sources[${j}].id`, 'a source of sources.json', shown(c.id))],
          ),
          ...(before && parseBattleTime(before.t)! >= t
            ? [fault('forces.json', `${path}.t`, `a time after ${before.t}, as both count ${s.of}`, shown(s.t))]
            : []),
        ]
      }),
    )
