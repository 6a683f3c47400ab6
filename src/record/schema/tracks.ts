import * as v from 'valibot'
import { GradedCitations, Grades, Header, Id, IsoTime, Precision } from './common'
import { LIMITS } from './limits'
import { List, OffsetM, Text } from './values'

export const Posture = v.picklist([
  'headquarters', 'assembly', 'march', 'crossing', 'advance', 'attack', 'assault', 'counter-attack', 'mop-up',
  'defend', 'hold', 'block', 'screen', 'reserve', 'artillery', 'encircle', 'encircled', 'withdraw', 'breakout',
  'border-line', 'overrun', 'rout', 'dispersed', 'captured', 'destroyed', 'withdrawn', 'dissolved',
]) // prettier-ignore
export type Posture = v.InferOutput<typeof Posture>

/** Postures after which the token disappears. */
export const TERMINAL_POSTURES: readonly Posture[] = [
  'rout',
  'dispersed',
  'captured',
  'destroyed',
  'withdrawn',
  'dissolved',
]

/**
 * A keyframe refers to a named place, so that correcting a place moves everything tied to it.
 * Offsets are metres east and north of the place.
 */
export const Keyframe = v.strictObject({
  t: IsoTime,
  /** The unit stays at the keyframe until this time; if absent, it sets off at once. */
  depart: v.optional(IsoTime),
  place: Id,
  east: v.optional(OffsetM, 0),
  north: v.optional(OffsetM, 0),
  posture: Posture,
  /** What it is doing, in a few words. */
  note: v.optional(Text(), ''),
  /** Precision of the time in the sources. Absent: the hour is inferred. */
  precision: v.optional(Precision),
  /** Confidence of the fact, and of the place where the unit is drawn. */
  confidence: Grades,
  sources: GradedCitations,
})
export type Keyframe = v.InferOutput<typeof Keyframe>

/** An unbroken part of a track. Between segments the unit's place is not known, and it is not drawn. */
export const Segment = v.strictObject({ keyframes: v.pipe(List(Keyframe), v.minLength(1, 'at least one keyframe')) })
export const Track = v.strictObject({
  unit: Id,
  segments: v.pipe(List(Segment, LIMITS.fields), v.minLength(1, 'at least one segment')),
})
export type Track = v.InferOutput<typeof Track>
export const TracksFile = { header: Header, list: 'tracks', entry: Track } as const
