import * as v from 'valibot'
import { CameraCue } from './chapters'
import { Citations, Header, Id, IsoTime } from './common'
import { LIMITS } from './limits'
import { Flight } from './sorties'
import { Keyframe } from './tracks'
import { List, Text, Words } from './values'

/** Whose account of the campaign: that of the Soviet or of the Japanese side. */
export const Account = v.picklist(['soviet', 'japanese'])
export type Account = v.InferOutput<typeof Account>
/** As they stand side by side, from left to right. */
export const ACCOUNTS = Account.options

/** One thing of the record that an account tells otherwise, by the id of the thing. */
export const AccountChange = v.variant('what', [
  /** The account does not tell of the unit from one time until another: it is not drawn. */
  v.strictObject({ what: v.literal('unit-untold'), unit: Id, from: IsoTime, until: v.optional(IsoTime) }),
  /**
   * The account gives the unit another course: these keyframes stand for those of the record from one time until
   * another, both included. The unit leaves its place before `from` by then at the latest.
   */
  v.strictObject({
    what: v.literal('unit-course'),
    unit: Id,
    from: IsoTime,
    until: IsoTime,
    keyframes: v.pipe(List(Keyframe, LIMITS.fields), v.minLength(1, 'at least one keyframe')),
  }),
  /** The account does not tell of the line or area: it is not drawn. */
  v.strictObject({ what: v.literal('line-untold'), line: Id }),
  /** The line or area begins or ends at another time. */
  v.strictObject({
    what: v.literal('line-span'),
    line: Id,
    from: v.optional(IsoTime),
    until: v.optional(IsoTime),
  }),
  /** The barrage begins or ends at another time, or falls on some of its places only. */
  v.strictObject({
    what: v.literal('fire-span'),
    fire: Id,
    from: v.optional(IsoTime),
    until: v.optional(IsoTime),
    on: v.optional(v.pipe(List(Id, LIMITS.fields), v.minLength(1, 'at least one place'))),
  }),
  /** The account has the aircraft of a sortie over the target at another time. */
  v.strictObject({ what: v.literal('sortie-time'), sortie: Id, t: IsoTime }),
  /** The account counts the aircraft of a sortie otherwise. */
  v.strictObject({
    what: v.literal('sortie-flights'),
    sortie: Id,
    flights: v.pipe(List(Flight, LIMITS.flights), v.minLength(1, 'at least one flight')),
  }),
  /** The account does not tell of the aircraft lost in a sortie: none is drawn. */
  v.strictObject({ what: v.literal('losses-untold'), sortie: Id }),
])
export type AccountChange = v.InferOutput<typeof AccountChange>

/** What one side says of it, and what of the record that changes. */
const Telling = v.strictObject({
  text: Words(),
  sources: Citations,
  changes: v.optional(List(AccountChange, LIMITS.fields), []),
})

/** A fact on which the two accounts differ. What neither changes is drawn as the record has it. */
export const Difference = v.strictObject({
  id: Id,
  title: Words('a title', LIMITS.name),
  /** The hours of which it speaks, and one at which it is best seen. */
  from: IsoTime,
  until: IsoTime,
  seenAt: IsoTime,
  /** Where it is, and the camera that shows it. */
  place: Id,
  camera: CameraCue,
  soviet: Telling,
  japanese: Telling,
  /** What the two halves draw alike, and why. */
  alike: Text(),
  /** Claims and events of the record about it. */
  claims: v.optional(List(Id, LIMITS.fields), []),
  events: v.optional(List(Id, LIMITS.fields), []),
})
export type Difference = v.InferOutput<typeof Difference>

export const AccountsFile = { header: Header, list: 'differences', entry: Difference } as const
