import * as v from 'valibot'
import { Citations, Confidence, Header, Id, IsoTime, LonLat, Names } from './common'
import { LIMITS } from './limits'
import { List, Numeric, Text } from './values'

const Naming = v.strictObject({ confidence: Confidence, sources: Citations })

export const Place = v.strictObject({
  id: Id,
  kind: v.picklist([
    'height',
    'strongpoint',
    'crossing',
    'confluence',
    'settlement',
    'cairn',
    'lake',
    'dunes',
    'area',
    'airfield',
    'headquarters',
    'memorial',
  ]),
  names: Names,
  /** For each name that is not English: where it was read, and its confidence. */
  naming: v.optional(v.strictObject({ ru: v.optional(Naming), ja: v.optional(Naming), mn: v.optional(Naming) }), {}),
  /** For a place named in the course of the campaign: its names until then, and where the day was read. */
  formerly: v.optional(v.strictObject({ until: IsoTime, names: Names, sources: Citations })),
  /** Other spellings found in the sources. */
  aka: v.optional(List(Text(LIMITS.name), LIMITS.fields)),
  position: LonLat,
  /** Radius within which the true place is believed to lie, metres. */
  errorM: Numeric(0, LIMITS.offsetM, 'metres'),
  /** The reason for the position. */
  reason: Text(),
  /** Height on the maps of 1939, metres, datum unknown. */
  spotHeightM: v.optional(Numeric(-500, 9_000, 'metres')),
  /** 1 is labelled from afar, 3 only from near by. */
  rank: v.picklist([1, 2, 3]),
  /** True where the place lies outside the drawn battlefield. */
  offMap: v.optional(v.boolean(), false),
  /** It exists, and is labelled, from and until these times. Without them, always. */
  from: v.optional(IsoTime),
  until: v.optional(IsoTime),
  /**
   * For bridges, memorials and assembly areas, besides or instead of dates. not-known: no source seen dates it, and
   * the given dates are those of its first and last use here. present-day: built after the campaign, and
   * labelled on its last day only.
   */
  life: v.optional(v.picklist(['not-known', 'whole-campaign', 'present-day'])),
  confidence: Confidence,
  sources: Citations,
})
export type Place = v.InferOutput<typeof Place>
export const PlacesFile = { header: Header, list: 'places', entry: Place } as const
