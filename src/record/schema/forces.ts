import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, Names, Side } from './common'
import { LIMITS } from './limits'
import { List, Text, Whole, Words } from './values'

/** Function shown by the symbol's icon. Never includes allegiance. */
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

/** Who commanded, and when: a person of persons.json, or a name where nothing more is known of him. */
export const Commander = v.pipe(
  v.strictObject({
    person: v.optional(Id),
    name: v.optional(Words('a name', LIMITS.name)),
    /** The name in its own script, where known; for a person it is in the person's entry. */
    original: v.optional(Text()),
    /** True if acting for a commander who is absent or dead. */
    acting: v.optional(v.boolean(), false),
    from: v.optional(IsoTime),
    until: v.optional(IsoTime),
    /** How the command ended, in few words. */
    fate: v.optional(Text()),
    /** How well the dates are known. */
    note: v.optional(Text()),
    sources: v.optional(Citations),
  }),
  v.check((c) => (c.person === undefined) !== (c.name === undefined), 'either person or name'),
)
export type Commander = v.InferOutput<typeof Commander>

/** A number of items of one type, as counted by a source. */
export const Equipment = v.strictObject({
  type: Words('a type', LIMITS.name),
  count: Whole(0),
  /** When it was counted, and what the count covers. */
  note: v.optional(Text()),
  sources: Citations,
})
export type Equipment = v.InferOutput<typeof Equipment>

const Count = Whole(0)

/** Strength of the unit at a time, as counted by a source: a number, or the minimum and maximum. */
export const Strength = v.strictObject({
  t: IsoTime,
  count: v.union([
    Count,
    v.pipe(
      v.strictTuple([Count, Count]),
      v.check(([least, most]) => least <= most, 'the least first, then the most'),
    ),
  ]),
  /** What is counted, in few words: men, tanks. Figures of the same kind form a series. */
  of: Words('what is counted', LIMITS.name),
  /** What the figure covers, or how it was computed. */
  note: v.optional(Text()),
  sources: Citations,
})
export type Strength = v.InferOutput<typeof Strength>

/** A change of superior from this time on. */
export const ParentChange = v.strictObject({ from: IsoTime, parent: v.nullable(Id) })
export type ParentChange = v.InferOutput<typeof ParentChange>

export const Unit = v.strictObject({
  id: Id,
  side: Side,
  /** Parent on 20 August, or at the unit's own phase. */
  parent: v.nullable(Id),
  /** Changes of superior in order of time; before the first, or without any, `parent` applies. */
  parents: v.optional(List(ParentChange, LIMITS.fields), []),
  names: Names,
  short: Text(LIMITS.name),
  /** The formation exists from and until these times, where it was formed or dissolved within the campaign. */
  from: v.optional(IsoTime),
  until: v.optional(IsoTime),
  arm: Arm,
  echelon: Echelon,
  commanders: v.optional(List(Commander, LIMITS.fields), []),
  strength: v.optional(Text()),
  /** In order of time, where known. */
  strengths: v.optional(List(Strength, LIMITS.fields), []),
  equipment: v.optional(List(Equipment, LIMITS.fields), []),
  note: v.optional(Text()),
  confidence: Confidence,
  sources: Citations,
})
export type Unit = v.InferOutput<typeof Unit>
export const ForcesFile = { header: Header, list: 'units', entry: Unit } as const
