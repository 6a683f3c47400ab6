import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Names, Side } from './common'
import { LIMITS } from './limits'
import { List, Numeric, OffsetM, Text, Words } from './values'

/** A unit's guns of one type, with the range of that type. */
const Guns = v.strictObject({
  id: Id,
  kind: v.literal('guns'),
  unit: Id,
  gun: Words('a gun', LIMITS.name),
  /** Maximum range of the type, metres. */
  rangeM: v.pipe(
    v.number(),
    v.minValue(500, 'a range of 500 m or more'),
    v.maxValue(40_000, 'a range of at most 40 km'),
  ),
  note: v.optional(Text()),
  confidence: Confidence,
  sources: Citations,
})
export type Guns = v.InferOutput<typeof Guns>

/** Artillery fire on an area, from one time until another. */
const Barrage = v.strictObject({
  id: Id,
  kind: v.literal('barrage'),
  names: Names,
  /** Who fires. */
  side: Side,
  from: IsoTime,
  until: IsoTime,
  /** Circles of ground under fire: around a point, metres east and north of a place. */
  on: v.pipe(
    List(
      v.strictObject({
        place: Id,
        east: v.optional(OffsetM, 0),
        north: v.optional(OffsetM, 0),
        radiusM: Numeric(100, 6000, 'metres'),
      }),
      LIMITS.fields,
    ),
    v.minLength(1, 'at least one circle of ground'),
  ),
  /**
   * How many bursts are drawn, and how many of the recorded rounds each represents; without a count they are
   * schematic.
   */
  marks: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least one mark'), v.maxValue(300, 'at most 300 marks')),
  shellsPerMark: v.optional(Numeric(1, LIMITS.count)),
  note: v.optional(Text()),
  confidence: Confidence,
  sources: Citations,
})
export type Barrage = v.InferOutput<typeof Barrage>

/** Guns with their range, or a barrage on the ground. */
export const Fire = v.variant('kind', [Guns, Barrage])
export type Fire = v.InferOutput<typeof Fire>
export const FiresFile = { header: Header, list: 'fires', entry: Fire } as const
