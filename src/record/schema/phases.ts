import * as v from 'valibot'
import { Citations, Confidence, Id, IsoTime, Names } from './common'
import { Text, Words } from './values'

/** A named period of the campaign, for the timeline. */
export const Phase = v.strictObject({
  id: Id,
  names: Names,
  /** A word or two that fits on a band of the timeline. */
  short: Words('a short name', 18),
  from: IsoTime,
  until: IsoTime,
  text: Text(),
  confidence: Confidence,
  sources: Citations,
})
export type Phase = v.InferOutput<typeof Phase>
