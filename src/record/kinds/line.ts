import { msg, tr } from '@/base/i18n/i18n'
import { LINE_WORDS } from '@/record/domain/lineWords'
import { nameWord } from '@/record/domain/nameWord'
import type { Timed } from '@/record/model/record'
import { isArea, isTrace, type Feature } from '@/record/schema/features'
import { datedList, namesOf, type KindDefinition, type Position } from './kind'

/** Fronts, pockets, anti-tank belts, claimed borders and traces of the battle. */
export const lineKind: KindDefinition<Timed<Feature>> = {
  ...datedList((record) => record.lines),
  file: 'features.json',
  parameter: 'line',
  words: { one: msg('line'), many: msg('Fronts, pockets, borders'), selected: msg('line') },
  relevance: 0.75,
  names: ({ item }) => item.names,
  side: ({ item }) => item.side ?? null,
  place: () => null,
  where: ({ item }) => (isArea(item) ? middleOf(item.line) : item.line[item.line.length >> 1]!),
  // A border claim is not tied to a time, so the clock is not moved.
  when: ({ item, from }) => (item.kind === 'border-claim' ? null : from),
  layer: ({ item }) => (isTrace(item) ? 'traces' : item.kind === 'border-claim' ? 'borders' : 'fronts'),
  cites: ({ item }) => [...item.sources, ...(item.fact?.sources ?? [])],
  searchText: ({ item }) => {
    const title = tr('{kind}: {name}', { kind: tr(LINE_WORDS[item.kind]), name: nameWord(item.names) })
    return {
      title,
      names: null,
      // Only the full title counts as its name: a search for Fui should find the height before the pocket named after
      // it.
      own: [title],
      about: [...namesOf(item.names), item.note ?? ''],
      rank: 6,
    }
  },
}

function middleOf(line: readonly Position[]): Position {
  const sum = line.reduce<[number, number]>(([lon, lat], p) => [lon + p[0], lat + p[1]], [0, 0])
  return [sum[0] / line.length, sum[1] / line.length]
}
