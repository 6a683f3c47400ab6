import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Names, Side } from './common'

/** Function of the symbol. Allegiance is never in it. */
export const Arm = v.picklist([
  'headquarters', 'infantry', 'motor-rifle', 'machine-gun', 'airborne', 'cavalry', 'armour', 'armoured-car',
  'reconnaissance', 'artillery', 'anti-tank', 'engineers', 'border-guard', 'aviation', 'supply',
]) // prettier-ignore
export type Arm = v.InferOutput<typeof Arm>

export const Echelon = v.picklist([
  'company',
  'battalion',
  'regiment',
  'brigade',
  'division',
  'corps',
  'army',
  'army-group',
])
export type Echelon = v.InferOutput<typeof Echelon>

/** Who commanded, and when: somebody of persons.json, or a name where nothing more is known of him. */
export const Commander = v.pipe(
  v.strictObject({
    person: v.optional(Id),
    name: v.optional(v.pipe(v.string(), v.minLength(1, 'a name'))),
    /** The name in its own script, where known; a person has it in its own entry. */
    original: v.optional(v.string()),
    /** In place of a commander who is absent or dead. */
    acting: v.optional(v.boolean(), false),
    from: v.optional(IsoTime),
    until: v.optional(IsoTime),
    /** How the command ended, in few words. */
    fate: v.optional(v.string()),
    /** How well the dates are known. */
    note: v.optional(v.string()),
    sources: v.optional(Citations),
  }),
  v.check((c) => (c.person === undefined) !== (c.name === undefined), 'either person or name'),
)
export type Commander = v.InferOutput<typeof Commander>

/** So many of a type, as a source counts them. */
export const Equipment = v.strictObject({
  type: v.pipe(v.string(), v.minLength(1)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When, and what the count covers. */
  note: v.optional(v.string()),
  sources: Citations,
})
export type Equipment = v.InferOutput<typeof Equipment>

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How strong the unit was at a time, as a source counts it: a number, or the least and the most. */
export const Strength = v.strictObject({
  t: IsoTime,
  count: v.union([
    Count,
    v.pipe(
      v.strictTuple([Count, Count]),
      v.check(([least, most]) => least <= most, 'the least first, then the most'),
    ),
  ]),
  /** What is counted, in few words: men, tanks. The figures of one kind make a series. */
  of: v.pipe(v.string(), v.minLength(1)),
  /** What the figure covers, or how it was worked out. */
  note: v.optional(v.string()),
  sources: Citations,
})
export type Strength = v.InferOutput<typeof Strength>

/** From this time on the unit stands under another superior. */
export const ParentChange = v.strictObject({ from: IsoTime, parent: v.nullable(Id) })
export type ParentChange = v.InferOutput<typeof ParentChange>

export const Unit = v.strictObject({
  id: Id,
  side: Side,
  /** Parent on 20 August, or at the unit's own phase. */
  parent: v.nullable(Id),
  /** Superiors by time, in order; before the first, and without any, `parent` holds. */
  parents: v.optional(v.array(ParentChange), []),
  names: Names,
  short: v.string(),
  /** The formation exists from and until these times, where it was formed or dissolved within the campaign. */
  from: v.optional(IsoTime),
  until: v.optional(IsoTime),
  arm: Arm,
  echelon: Echelon,
  commanders: v.optional(v.array(Commander), []),
  strength: v.optional(v.string()),
  /** By time, where known. */
  strengths: v.optional(v.array(Strength), []),
  equipment: v.optional(v.array(Equipment), []),
  note: v.optional(v.string()),
  confidence: Confidence,
  sources: Citations,
})
export type Unit = v.InferOutput<typeof Unit>
export const ForcesFile = { header: Header, list: 'units', entry: Unit } as const
