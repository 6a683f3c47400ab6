import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Precision } from './common'
import { LIMITS } from './limits'
import { List, Text } from './values'

export const BattleEvent = v.strictObject({
  id: Id,
  t: IsoTime,
  until: v.optional(IsoTime),
  precision: Precision,
  title: Text(LIMITS.name),
  text: v.optional(Text(), ''),
  place: v.optional(Id),
  units: v.optional(List(Id), []),
  /** Persons of persons.json who take part. */
  persons: v.optional(List(Id), []),
  /** An event of the years before or after: outside the clock and not on the timeline. */
  context: v.optional(v.boolean(), false),
  /** Weather at the time, where the picture shows it. */
  weather: v.optional(v.picklist(['mist', 'rain', 'thunderstorm'])),
  /** 0 minor … 3 a turning point; the timeline shows 2 and 3 as named marks. */
  weight: v.picklist([0, 1, 2, 3]),
  confidence: Confidence,
  sources: Citations,
})
export type BattleEvent = v.InferOutput<typeof BattleEvent>
export const EventsFile = { header: Header, list: 'events', entry: BattleEvent } as const
