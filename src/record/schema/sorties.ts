import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Names, Side } from './common'
import { LIMITS } from './limits'
import { List, Numeric, Text } from './values'

export const AircraftType = v.picklist([
  'I-16',
  'I-15bis',
  'I-153',
  'SB',
  'TB-3',
  'R-5',
  'Ki-27',
  'Ki-30',
  'Ki-21',
  'Ki-15',
  'BR.20',
  'Ki-10',
  'Ki-36',
  'Ki-32',
])
export type AircraftType = v.InferOutput<typeof AircraftType>

/** A number of aircraft. */
const Aircraft = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1, 'at least one aircraft'),
  v.maxValue(LIMITS.aircraft, `at most ${LIMITS.aircraft} aircraft`),
)

export const Flight = v.strictObject({
  type: AircraftType,
  count: Aircraft,
  role: v.picklist(['bomber', 'fighter', 'strafing', 'reconnaissance']),
  /** Where the count comes from, if it is a share of a total or inferred. */
  note: v.optional(Text()),
})

/**
 * Aircraft that the own side's account admits as lost. What the other side claims is given in `result` and never
 * drawn.
 */
export const SortieLoss = v.strictObject({
  type: AircraftType,
  count: Aircraft,
  cause: v.picklist(['air-combat', 'anti-aircraft', 'accident', 'not-stated']),
  /** Where on its way the aircraft is lost; schematic unless the note says otherwise. */
  phase: v.picklist(['approach', 'target', 'return']),
  note: v.optional(Text()),
  confidence: Confidence,
  sources: Citations,
})
export type SortieLoss = v.InferOutput<typeof SortieLoss>

export const Sortie = v.pipe(
  v.strictObject({
    id: Id,
    side: Side,
    names: Names,
    flights: v.pipe(List(Flight, LIMITS.flights), v.minLength(1, 'at least one flight')),
    /** A place id, or the bearing (degrees from north) from which the force comes if its base is not known. */
    from: v.union([v.strictObject({ place: Id }), v.strictObject({ bearingDeg: Numeric(-360, 360, 'degrees') })]),
    target: Id,
    /** When the first aircraft are over the target. */
    t: IsoTime,
    timePrecision: v.picklist(['minute', 'hour', 'part-of-day', 'day']),
    /** How long aircraft are over the target, minutes. */
    overTargetMin: Numeric(1, 240, 'minutes'),
    /** Metres above the ground. No source seen gives most of these: schematic unless said. */
    altitudeM: Numeric(20, 9_000, 'metres'),
    altitudeSchematic: v.optional(v.boolean(), true),
    mission: Text(),
    result: v.optional(Text(), ''),
    losses: v.optional(List(SortieLoss, LIMITS.flights), []),
    confidence: Confidence,
    sources: Citations,
  }),
  v.check(
    (s) => s.flights.reduce((sum, f) => sum + f.count, 0) <= LIMITS.aircraft,
    `at most ${LIMITS.aircraft} aircraft in a sortie`,
  ),
  v.check(
    (s) => s.losses.every((loss) => lostOf(s.losses, loss.type) <= flownOf(s.flights, loss.type)),
    'no more losses of a type than aircraft of it that fly',
  ),
)
export type Sortie = v.InferOutput<typeof Sortie>
export const SortiesFile = { header: Header, list: 'sorties', entry: Sortie } as const

const lostOf = (losses: readonly { type: string; count: number }[], type: string) =>
  losses.reduce((sum, x) => sum + (x.type === type ? x.count : 0), 0)
const flownOf = lostOf
