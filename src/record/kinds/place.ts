import { msg } from '@/base/i18n/i18n'
import type { Place } from '@/record/schema/places'
import { namesOf, positionOf, type KindDefinition } from './kind'

/** Named places: heights, crossings, settlements, airfields. */
export const placeKind: KindDefinition<Place> = {
  file: 'places.json',
  parameter: 'place',
  words: { one: msg('place'), many: msg('Places'), selected: msg('place') },
  relevance: 1.15,
  all: (record) => record.places.values(),
  find: (record, id) => record.places.get(id),
  id: (place) => place.id,
  names: (place) => place.names,
  side: () => null,
  place: (place) => place.id,
  where: (place, record) => positionOf(record, place.id),
  when: () => null,
  layer: () => null,
  cites: (place) => place.sources,
  searchText: (place) => ({
    title: place.names.en,
    names: place.names,
    own: [...namesOf(place.names), ...(place.aka ?? [])],
    about: [],
    rank: place.rank * 2,
  }),
}
