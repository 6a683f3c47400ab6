import { parseBattleTime } from '../../src/base/core/battleTime'
import { stateAt } from '../../src/record/domain/stateAt'
import type { BattleRecord } from '../../src/record/model/record'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Rule } from './finding'

/** A step highlights units that are on the map when it begins or ends. */
export const highlightsOnMap =
  (record: BattleRecord): Rule =>
  () =>
    record.chapters.flatMap((chapter) =>
      chapter.steps.flatMap((step, i) => {
        const times = [step.t, step.play?.to ?? step.t]
        const onMap = new Set(times.flatMap((t) => stateAt(record, parseBattleTime(t)!).units.map((u) => u.id)))
        const when = step.play ? `at ${step.t} or ${step.play.to}` : `at ${step.t}`
        return step.highlight.flatMap((id, k) =>
          onMap.has(id)
            ? []
            : [
                fault(
                  'chapters.json',
                  `${pathOf(chapter)}.steps[${i}].highlight[${k}]`,
                  `a unit on the map ${when}`,
                  shown(id),
                ),
              ],
        )
      }),
    )
