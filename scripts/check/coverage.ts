import type { BattleRecord } from '../../src/record/model/record'
import { shown } from '../../src/record/schema/fault'
import { idsOf, unknownIds, type Coverage } from '../docs/coverage'
import { fault, type Rule } from './finding'

/** Rows of coverage.json name existing entries, at least one each, and no row is listed twice. */
export const coverageHolds =
  (coverage: Coverage, record: BattleRecord): Rule =>
  () => {
    const seen = new Set<string>()
    const rows = coverage.sections.flatMap((section, s) =>
      section.rows.flatMap((row, r) => {
        const path = `sections[${s}].rows[${r}]`
        const twice = seen.has(row.id)
        seen.add(row.id)
        return [
          ...(twice ? [fault('coverage.json', `${path}.id`, 'an id that no earlier row has', shown(row.id))] : []),
          ...(idsOf(row).length === 0
            ? [fault('coverage.json', path, 'at least one entry of the record', 'none')]
            : []),
          ...(row.steps.length + row.claims.length === 0
            ? [fault('coverage.json', path, 'a step or a claim that states it', 'none')]
            : []),
        ]
      }),
    )
    const unknown = unknownIds(coverage, record).map((told) => {
      const [row = '', id = ''] = told.split(': ')
      return fault('coverage.json', row, 'an entry of the record', id)
    })
    return [...rows, ...unknown]
  }
