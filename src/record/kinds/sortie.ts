import { msg } from '@/base/i18n/i18n'
import type { Timed } from '@/record/model/record'
import type { Sortie } from '@/record/schema/sorties'
import { datedList, namesOf, namesOfPlace, positionOf, type KindDefinition } from './kind'

/** Sorties of aircraft; the position of a sortie is its target. */
export const sortieKind: KindDefinition<Timed<Sortie>> = {
  ...datedList((record) => record.sorties),
  file: 'sorties.json',
  parameter: 'sortie',
  words: { one: msg('sortie'), many: msg('Sorties'), selected: '' },
  relevance: 0.45,
  names: ({ item }) => item.names,
  side: ({ item }) => item.side,
  place: ({ item }) => item.target,
  where: ({ item }, record) => positionOf(record, item.target),
  layer: () => 'air',
  cites: ({ item }) => item.sources,
  searchText: ({ item }, record) => ({
    title: item.names.en,
    names: item.names,
    own: namesOf(item.names),
    about: [item.mission, ...item.flights.map((f) => f.type), ...namesOfPlace(record, item.target)],
    rank: 5,
  }),
}
