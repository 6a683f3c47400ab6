import * as v from 'valibot'
import { Header, Id, IsoTime, LonLat, Names } from './common'
import { LIMITS } from './limits'
import { Phase } from './phases'
import { List, Text } from './values'

export const BattleFile = v.strictObject({
  ...Header,
  id: Id,
  names: Names,
  /** The clock's range and where it opens. */
  start: IsoTime,
  end: IsoTime,
  opening: IsoTime,
  clockNote: Text(),
  /** South-west and north-east corners of the drawn battlefield. */
  extent: v.strictTuple([LonLat, LonLat]),
  /** In chronological order; named on the timeline. */
  phases: v.optional(List(Phase, LIMITS.fields), []),
  /** Ids of the steps that tell the campaign to a newcomer in about five minutes. */
  story: v.optional(List(Id), []),
  licence: Text(),
})
export type Battle = v.InferOutput<typeof BattleFile>
