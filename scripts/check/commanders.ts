import { parseBattleTime } from '../../src/base/core/battleTime'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Finding, type Rule } from './finding'

/**
 * The commander shown is that of the day: each after the first has a start time, in order and without overlap. Undated
 * entries after one another would always show the last.
 */
export const commandersDated: Rule = ({ record }) =>
  [...record.units.values()].flatMap((unit) =>
    unit.commanders.slice(1).flatMap((now, i): Finding[] => {
      const before = unit.commanders[i]!
      const path = `${pathOf(unit)}.commanders[${i + 1}].from`
      if (now.from === undefined)
        return [fault('forces.json', path, 'since when he commands, as another is listed before him', 'nothing')]
      const from = parseBattleTime(now.from)!
      const bound = before.until ?? before.from
      if (bound === undefined || parseBattleTime(bound)! <= from) return []
      return [fault('forces.json', path, `a time not before ${bound}`, shown(now.from))]
    }),
  )

/** Ranks are in order of time, and only the first may be undated. */
export const ranksDated =
  (persons: readonly { readonly ranks: readonly { rank: string; from?: string | undefined }[] }[]): Rule =>
  () =>
    persons.flatMap((person) =>
      person.ranks.slice(1).flatMap((now, i): Finding[] => {
        const before = person.ranks[i]!.from
        const path = `${pathOf(person)}.ranks[${i + 1}].from`
        if (now.from === undefined) return [fault('persons.json', path, 'since when he held this rank', 'nothing')]
        if (before === undefined || parseBattleTime(before)! < parseBattleTime(now.from)!) return []
        return [fault('persons.json', path, `a time after ${before}`, shown(now.from))]
      }),
    )
