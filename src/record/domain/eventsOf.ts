import type { BattleRecord, Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'

/** A thing that events name. */
export interface EventSubject {
  readonly kind: 'unit' | 'place' | 'person'
  readonly id: string
}

const NAMES: Readonly<Record<EventSubject['kind'], (event: BattleEvent, id: string) => boolean>> = {
  unit: (event, id) => event.units.includes(id),
  place: (event, id) => event.place === id,
  person: (event, id) => event.persons.includes(id),
}

/** The events that happen at a place, or in which a unit or person takes part, in order of time. */
export function eventsOf({ events }: Pick<BattleRecord, 'events'>, { kind, id }: EventSubject): Timed<BattleEvent>[] {
  return events.filter(({ item }) => NAMES[kind](item, id)).sort((a, b) => a.from - b.from)
}
