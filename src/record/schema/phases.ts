import * as v from 'valibot'
import { Citations, Confidence, Id, IsoTime, Names } from './common'

/** A named period of the campaign, for the timeline. */
export const Phase = v.strictObject({
  id: Id,
  names: Names,
  /** A word or two that fits on a band of the timeline. */
  short: v.pipe(v.string(), v.minLength(1), v.maxLength(18)),
  from: IsoTime,
  until: IsoTime,
  text: v.string(),
  confidence: Confidence,
  sources: Citations,
})
export type Phase = v.InferOutput<typeof Phase>
