import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Names, Side } from './common'

/** The guns of a unit, of one type, and how far that type could throw. */
const Guns = v.strictObject({
  id: Id,
  kind: v.literal('guns'),
  unit: Id,
  gun: v.pipe(v.string(), v.minLength(1)),
  /** Greatest range of the type, metres. */
  rangeM: v.pipe(
    v.number(),
    v.minValue(500, 'a range of 500 m or more'),
    v.maxValue(40_000, 'a range of at most 40 km'),
  ),
  note: v.optional(v.string()),
  confidence: Confidence,
  sources: Citations,
})
export type Guns = v.InferOutput<typeof Guns>

/** Fire of artillery on some ground, from one time until another. */
const Barrage = v.strictObject({
  id: Id,
  kind: v.literal('barrage'),
  names: Names,
  /** Who fires. */
  side: Side,
  from: IsoTime,
  until: IsoTime,
  /** Circles of ground that are hit: about a place, metres east and north of it. */
  on: v.pipe(
    v.array(
      v.strictObject({
        place: Id,
        east: v.optional(v.number(), 0),
        north: v.optional(v.number(), 0),
        radiusM: v.pipe(v.number(), v.minValue(100), v.maxValue(6000)),
      }),
    ),
    v.minLength(1, 'at least one circle of ground'),
  ),
  /** How many bursts are drawn, and what one stands for in the record's count; without a count they are schematic. */
  marks: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least one mark'), v.maxValue(300, 'at most 300 marks')),
  shellsPerMark: v.optional(v.pipe(v.number(), v.minValue(1))),
  note: v.optional(v.string()),
  confidence: Confidence,
  sources: Citations,
})
export type Barrage = v.InferOutput<typeof Barrage>

/** What fired, how far, and on what. */
export const Fire = v.variant('kind', [Guns, Barrage])
export type Fire = v.InferOutput<typeof Fire>
export const FiresFile = { header: Header, list: 'fires', entry: Fire } as const
