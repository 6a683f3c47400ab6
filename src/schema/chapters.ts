import * as v from 'valibot'
import { Citations, Header, Id, IsoTime, LonLat } from './common'

/** A camera in geographic terms, so that another exaggeration or terrain does not break a story. */
export const CameraCue = v.strictObject({
  target: LonLat,
  /** From the target to the eye, metres. */
  distanceM: v.pipe(v.number(), v.minValue(500), v.maxValue(120_000)),
  /** The direction in which the camera looks, degrees clockwise from north. */
  bearingDeg: v.number(),
  /** Below the horizon, degrees. */
  pitchDeg: v.pipe(v.number(), v.minValue(3), v.maxValue(89)),
})
export type CameraCue = v.InferOutput<typeof CameraCue>

export const Step = v.strictObject({
  id: Id,
  t: IsoTime,
  /** Battle time plays on to here while the step is shown, over `seconds` of wall time. */
  play: v.optional(v.strictObject({ to: IsoTime, seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(120)) })),
  camera: CameraCue,
  caption: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  notes: v.optional(v.string(), ''),
  /** Units that keep full strength while the others fade. */
  highlight: v.optional(v.array(Id), []),
  sources: Citations,
})
export type Step = v.InferOutput<typeof Step>

export const Chapter = v.strictObject({
  id: Id,
  title: v.string(),
  steps: v.pipe(v.array(Step), v.minLength(1, 'at least one step')),
})
export type Chapter = v.InferOutput<typeof Chapter>
export const ChaptersFile = { header: Header, list: 'chapters', entry: Chapter } as const
