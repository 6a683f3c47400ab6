import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Rule } from './finding'

/** Equipment is cited like everything else. */
export const equipmentCited =
  (sources: ReadonlySet<string>): Rule =>
  ({ record }) =>
    [...record.units.values()].flatMap((unit) =>
      unit.equipment.flatMap((e, i) =>
        e.sources.flatMap((c, j) =>
          sources.has(c.id)
            ? []
            : [
                fault(
                  'forces.json',
                  `${pathOf(unit)}.equipment[${i}].sources[${j}].id`,
                  'a source of sources.json',
                  shown(c.id),
                ),
              ],
        ),
      ),
    )
