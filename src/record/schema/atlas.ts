import * as v from 'valibot'
import { Citations, Confidence, Header, Id, LonLat, Names } from './common'
import { List, Words } from './values'

const Point = { id: Id, names: Names, position: LonLat, sources: Citations }

/** A town, base or battlefield on the small-scale maps. Positions are those of the present-day town. */
const AtlasPlace = v.strictObject({ kind: v.picklist(['capital', 'city', 'base', 'battle']), ...Point })
/** The name of a state or region, written across its area. `ink` is the side whose colour it has. */
const AtlasRegion = v.strictObject({
  kind: v.literal('region'),
  ...Point,
  ink: v.optional(v.picklist(['su', 'mn', 'jp', 'mk'])),
})
/** A railway, road, advance or boundary of 1931–1945, through places of the atlas or points. */
const AtlasLine = v.strictObject({
  kind: v.picklist(['railway', 'road', 'arrow', 'limit']),
  id: Id,
  names: Names,
  through: v.pipe(List(v.union([Id, LonLat])), v.minLength(2, 'at least two points')),
  ink: v.optional(v.picklist(['su', 'mn', 'jp', 'mk'])),
  /** How the course was determined. */
  note: Words('a note'),
  confidence: Confidence,
  sources: Citations,
})

/** What a small-scale map can show besides coasts and present-day borders. */
export const AtlasEntry = v.variant('kind', [AtlasPlace, AtlasRegion, AtlasLine])
export type AtlasEntry = v.InferOutput<typeof AtlasEntry>
export type AtlasLine = v.InferOutput<typeof AtlasLine>
export const AtlasFile = { header: Header, list: 'atlas', entry: AtlasEntry } as const
