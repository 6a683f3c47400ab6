import * as v from 'valibot'
import { Id, LonLat } from './common'

/** Who looks: from a named place, from where a unit stands at the time shown, or from a point. */
export const Observer = v.union([
  v.strictObject({ place: Id }),
  v.strictObject({ unit: Id }),
  v.strictObject({ at: LonLat }),
])
export type Observer = v.InferOutput<typeof Observer>

/** Bounds of the eye's height above the ground and of the range, metres. */
export const EYE_LIMITS = { min: 0, max: 1000 } as const
export const RANGE_LIMITS = { min: 1000, max: 30_000 } as const
/** A standing man's eye, and how far one looks unless told otherwise, metres. */
export const DEFAULT_EYE_M = 1.7
export const DEFAULT_RANGE_M = 10_000

/** What is to be shown as seen: one observer, or two to compare. */
export const ViewshedRequest = v.strictObject({
  observers: v.pipe(
    v.array(Observer),
    v.minLength(1, 'at least one observer'),
    v.maxLength(2, 'at most two observers'),
  ),
  /** Height of the eye above the ground, metres. */
  eyeM: v.optional(v.pipe(v.number(), v.minValue(EYE_LIMITS.min), v.maxValue(EYE_LIMITS.max)), DEFAULT_EYE_M),
  /** How far each looks, metres. */
  rangeM: v.optional(v.pipe(v.number(), v.minValue(RANGE_LIMITS.min), v.maxValue(RANGE_LIMITS.max)), DEFAULT_RANGE_M),
})
export type ViewshedRequest = v.InferOutput<typeof ViewshedRequest>

/** Bounds of the radius of an area, metres, and of the corners of a drawn one. */
export const RADIUS_LIMITS = { min: 100, max: 30_000 } as const
export const CORNER_LIMITS = { min: 3, max: 60 } as const

/** An area of the map whose units are counted: a drawn ring, or all ground within a radius of a place, unit or point. */
export const Area = v.union([
  v.strictObject({
    ring: v.pipe(
      v.array(LonLat),
      v.minLength(CORNER_LIMITS.min, `at least ${CORNER_LIMITS.min} corners`),
      v.maxLength(CORNER_LIMITS.max, `at most ${CORNER_LIMITS.max} corners`),
    ),
  }),
  v.strictObject({
    about: Observer,
    radiusM: v.pipe(v.number(), v.minValue(RADIUS_LIMITS.min), v.maxValue(RADIUS_LIMITS.max)),
  }),
])
export type Area = v.InferOutput<typeof Area>
