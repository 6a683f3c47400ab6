import { msg } from '@/base/i18n/i18n'
import { nearestOnMap } from '@/record/domain/lookOut'
import type { Timed } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { datedList, namesOf, namesOfUnits, type KindDefinition } from './kind'

/** Arms of an attack, drawn as arrows; the position of an arm is that of its leading unit. */
export const axisKind: KindDefinition<Timed<Axis>> = {
  ...datedList((record) => record.axes),
  file: 'axes.json',
  parameter: 'axis',
  words: { one: msg('attack'), many: msg('Arms of attacks'), selected: msg('attack') },
  relevance: 0.8,
  names: ({ item }) => item.names,
  side: ({ item }) => item.side,
  place: () => null,
  where: ({ item }, record, t) => {
    const lead = nearestOnMap(record, item.lead, t)
    return lead && [lead.lon, lead.lat]
  },
  layer: () => 'axes',
  cites: ({ item }) => item.sources,
  searchText: ({ item }, record) => ({
    title: item.names.en,
    names: item.names,
    own: namesOf(item.names),
    about: namesOfUnits(record, item.units),
    rank: 5,
  }),
}
