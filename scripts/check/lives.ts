import { parseBattleTime } from '../../src/base/core/battleTime'
import { existsAt, parentAt } from '../../src/record/domain/command'
import { pathOf } from '../../src/record/read/readFile'
import { shown } from '../../src/record/schema/fault'
import { fault, type Finding, type Rule } from './finding'

/** Kinds of places that are built or set up at some time. */
const BUILT = ['crossing', 'memorial']

/** A bridge or memorial has dates, or says that none is known or that it stood throughout. */
export const livesDated: Rule = ({ record }) =>
  [...record.places.values()].flatMap((place) =>
    BUILT.includes(place.kind) && place.from === undefined && place.until === undefined && place.life === undefined
      ? [
          fault(
            'places.json',
            `${pathOf(place)}.life`,
            'dates (from, until), or life: not-known, whole-campaign or present-day',
            'nothing',
          ),
        ]
      : [],
  )

/** No unit is at a place outside the place's life, or on the map outside its own. */
export const withinLife: Rule = ({ record, fixPath }) =>
  record.tracks.flatMap(({ unit, segments }) =>
    segments.flatMap((fixes, s) =>
      fixes.flatMap((fix, i): Finding[] => {
        const last = i === fixes.length - 1
        const path = fixPath(unit.id, s, i)
        const until = unit.until === undefined ? Infinity : parseBattleTime(unit.until)!
        if (existsAt(unit, fix.t) || (last && fix.t <= until)) return []
        const life = [unit.from && `from ${unit.from}`, unit.until && `until ${unit.until}`].filter(Boolean).join(' ')
        return [fault('tracks.json', `${path}.t`, `a time within the life of ${unit.id}, ${life}`, shown(fix.t))]
      }),
    ),
  )

/** A superior exists while a unit is under it. */
export const superiorsExist: Rule = ({ record: { units, tracks } }) =>
  tracks.flatMap(({ unit, segments }) => {
    const found: Finding[] = []
    for (const fix of segments.flat()) {
      const superior = parentAt(unit, fix.t)
      const above = superior === null ? undefined : units.get(superior)
      if (found.length > 0 || !above || existsAt(above, fix.t)) continue
      found.push(
        fault(
          'forces.json',
          `${pathOf(unit)}.parents`,
          `a superior that exists when ${unit.id} is on the map`,
          `${above.id} (${[above.from && `from ${above.from}`, above.until && `until ${above.until}`].filter(Boolean).join(' ')})`,
        ),
      )
    }
    return found
  })
