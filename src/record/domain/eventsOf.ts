import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'

/** The events in which a unit takes part or that happen at a place, in order of time. */
export function eventsOf(
  { events }: Pick<BattleRecord, 'events'>,
  { kind, id }: { readonly kind: 'unit' | 'place'; readonly id: string },
): Timed<BattleEvent>[] {
  return events
    .filter(({ item }) => (kind === 'unit' ? item.units.includes(id) : item.place === id))
    .sort((a, b) => a.from - b.from)
}
