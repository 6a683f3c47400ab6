import { msg } from '@/base/i18n/i18n'
import { unitsOnMap } from '@/record/domain/onMap'
import { Echelon, type Unit } from '@/record/schema/forces'
import { namesOf, type KindDefinition } from './kind'

/** Units of both alliances, from company to army group. */
export const unitKind: KindDefinition<Unit> = {
  file: 'forces.json',
  parameter: 'unit',
  words: { one: msg('unit'), many: msg('Units'), selected: '' },
  relevance: 1.05,
  all: (record) => record.units.values(),
  find: (record, id) => record.units.get(id),
  id: (unit) => unit.id,
  names: (unit) => unit.names,
  side: (unit) => unit.side,
  place: () => null,
  where: (unit, record, t) => unitsOnMap(record, t).get(unit.id) ?? null,
  when: () => null,
  layer: () => null,
  cites: (unit, { tracks }) => [
    ...unit.sources,
    ...(tracks.find((t) => t.unit.id === unit.id)?.segments ?? []).flatMap((segment) =>
      segment.flatMap(({ sources }) => [...sources.fact, ...sources.place]),
    ),
  ],
  searchText: (unit, record) => ({
    title: unit.names.en,
    names: unit.names,
    own: [...namesOf(unit.names), unit.short],
    about: unit.commanders.flatMap((c) => [
      c.name ?? '',
      c.original ?? '',
      ...namesOf(c.person ? record.persons.get(c.person)?.names : undefined),
    ]),
    rank: Echelon.options.length - 1 - Echelon.options.indexOf(unit.echelon),
  }),
}
