import { msg, tr } from '@/base/i18n/i18n'
import { nameWord } from '@/record/domain/nameWord'
import type { Timed } from '@/record/model/record'
import type { Barrage } from '@/record/schema/fires'
import { datedList, namesOf, namesOfPlace, positionOf, type KindDefinition } from './kind'

/** Artillery fire on circles of ground; its position is the first circle. */
export const fireKind: KindDefinition<Timed<Barrage>> = {
  ...datedList((record) => record.barrages),
  file: 'fires.json',
  parameter: 'fire',
  words: { one: msg('fire'), many: msg('Artillery fire'), selected: msg('artillery fire') },
  relevance: 0.6,
  names: ({ item }) => item.names,
  side: ({ item }) => item.side,
  place: ({ item }) => item.on[0]!.place,
  where: ({ item }, record) => positionOf(record, item.on[0]!.place),
  layer: () => 'fire',
  cites: ({ item }) => item.sources,
  searchText: ({ item }, record) => {
    const title = tr('Artillery fire: {name}', { name: nameWord(item.names) })
    return {
      title,
      names: null,
      own: [title, ...namesOf(item.names)],
      about: item.on.flatMap(({ place }) => namesOfPlace(record, place)),
      rank: 5,
    }
  },
}
