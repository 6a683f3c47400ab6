import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, LonLat, Names, Side } from './common'
import { List, Numeric, Text, Whole } from './values'

/** Traces: what was built or left on the ground. They are drawn to scale, from near by. */
export const TRACES = ['trench', 'wire', 'wrecks', 'airstrip', 'cart-track'] as const
/** Kinds of feature that enclose an area. */
const AREAS: ReadonlySet<string> = new Set(['pocket', 'wrecks', 'airstrip'])

/**
 * Lines and areas that are valid from one time until another: fronts, pockets, anti-tank belts, claimed borders, and
 * traces of the battle.
 */
export const Feature = v.strictObject({
  id: Id,
  kind: v.picklist(['front', 'outer-front', 'pocket', 'anti-tank-belt', 'border-claim', ...TRACES]),
  names: Names,
  /**
   * For a border, who claims it; for a pocket, who is inside; for a front, whose line it is; for a belt, who built
   * it; for a trace, who made it or whose vehicles they were.
   */
  side: v.optional(Side),
  from: IsoTime,
  until: IsoTime,
  /** Vertices as longitude, latitude; a pocket closes on its first, the other side of a front or belt lies to the left. */
  line: v.pipe(List(LonLat), v.minLength(2, 'a line of at least two points')),
  /** Id of a river whose drawn course the line follows between its first and last vertex. */
  follows: v.optional(Id),
  /** Shared by the dated states of one line or area: each moves into the one that begins when it ends. */
  chain: v.optional(Id),
  /** It is assumed to stay still until then; if absent, it moves from its own start on. */
  restsUntil: v.optional(IsoTime),
  note: v.optional(Text()),
  /** Of a trace: how sure it is that it was there, and from where that is known; the fields below are of its place. */
  fact: v.optional(v.strictObject({ confidence: Confidence, sources: Citations })),
  /** Of wrecks: how many, and of what. */
  count: v.optional(Whole(1)),
  vehicle: v.optional(v.picklist(['tank', 'armoured-car'])),
  confidence: Confidence,
  sources: Citations,
})
export type Feature = v.InferOutput<typeof Feature>
export const isTrace = ({ kind }: Pick<Feature, 'kind'>): boolean => (TRACES as readonly string[]).includes(kind)
export const isArea = ({ kind }: Pick<Feature, 'kind'>): boolean => AREAS.has(kind)
export const FeaturesFile = { header: Header, list: 'features', entry: Feature } as const

/** An arm of the offensive: an arrow that grows along the track of its leading unit. */
export const Axis = v.strictObject({
  id: Id,
  names: Names,
  side: Side,
  lead: Id,
  units: List(Id),
  from: IsoTime,
  until: IsoTime,
  /** Width of the arrow's body once all its units have joined, metres; less before. */
  widthM: Numeric(100, 2000, 'metres'),
  /**
   * The arm with which this one closes a ring: the gap between their units is measured from `from` until the event.
   */
  meets: v.optional(
    v.strictObject({
      axis: Id,
      event: Id,
      from: IsoTime,
      heldM: Numeric(0, 10_000, 'metres'),
      note: Text(),
      sources: Citations,
    }),
  ),
  confidence: Confidence,
  sources: Citations,
})
export type Axis = v.InferOutput<typeof Axis>
export const AxesFile = { header: Header, list: 'axes', entry: Axis } as const
