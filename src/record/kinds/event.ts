import { msg } from '@/base/i18n/i18n'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import { datedList, namesOfPlace, namesOfUnits, positionOf, type KindDefinition } from './kind'

/** Dated events within the clock. */
export const eventKind: KindDefinition<Timed<BattleEvent>> = {
  ...datedList((record) => record.events),
  file: 'events.json',
  parameter: 'event',
  words: { one: msg('event'), many: msg('Events'), selected: msg('event') },
  relevance: 1,
  names: ({ item }) => ({ en: item.title }),
  side: () => null,
  place: ({ item }) => item.place ?? null,
  where: ({ item }, record) => positionOf(record, item.place),
  layer: () => null,
  cites: ({ item }) => item.sources,
  searchText: ({ item }, record) => ({
    title: item.title,
    names: null,
    own: [item.title],
    about: [item.text, ...namesOfPlace(record, item.place), ...namesOfUnits(record, item.units)],
    rank: 6 - item.weight,
  }),
}
