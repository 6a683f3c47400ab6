import * as v from 'valibot'
import { Confidence, Header, Id, LonLat, Names } from '../../src/record/schema/common'

/** The shapes of data/terrain/*.json that the bake reads. Metres and WGS84 degrees. */
const Metres = v.pipe(v.number(), v.minValue(0, 'metres, not below 0'))
const Level = v.pipe(
  v.number(),
  v.minValue(400, 'a height of the region, 400 to 1500 m'),
  v.maxValue(1500, 'a height of the region, 400 to 1500 m'),
)
const Lon = LonLat.items[0]
const Lat = LonLat.items[1]
const Text = v.pipe(v.string(), v.minLength(1))
const about = {
  ...Header,
  source: v.optional(Text),
  licence: Text,
  confidence: v.optional(Confidence),
  errorKm: v.optional(Metres),
}

const Position = v.strictTuple([Lon, Lat])
export type Position = v.InferOutput<typeof Position>
const Line = v.pipe(v.array(Position), v.minLength(2, 'a line of at least two points'))
const Ring = v.pipe(v.array(Position), v.minLength(3, 'a ring of at least three points'))
const found = { lon: Lon, lat: Lat, errorKm: Metres, reason: Text }

const River = v.strictObject({
  id: Id,
  names: Names,
  widthM: Metres,
  depthM: Metres,
  bankM: Metres,
  flowMPerS: Metres,
  /** Wavelength along the valley, mean deviation in direction (radians), width of the belt. */
  meander: v.strictObject({
    wavelengthM: Metres,
    swing: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
    beltM: Metres,
  }),
  dimensionsSource: Text,
  /** Confidence of each part of the course, from one latitude or longitude to another. */
  stretches: v.array(v.record(v.string(), v.unknown())),
  course: v.pipe(v.array(v.strictTuple([Lon, Lat, Level])), v.minLength(2, 'a course of at least two points')),
})
export type RiverRecord = v.InferOutput<typeof River>

const RiversFile = v.strictObject({
  ...about,
  tiePoints: v.array(v.strictObject({ id: Id, name: Text, levelM: Level, ...found })),
  rivers: v.array(River),
})
export type RiversFile = v.InferOutput<typeof RiversFile>

const SideOfValley = v.strictObject({
  /** Height of the averaged figures above the floor where the face starts and ends. */
  footM: Metres,
  topM: Metres,
  /** Height above the floor from which and to which the face rises. */
  meadowRiseM: Metres,
  terraceM: Metres,
  /** Height above the floor beyond which the figures are used unchanged. */
  joinM: Metres,
})
export type SideOfValley = v.InferOutput<typeof SideOfValley>

const BluffsFile = v.strictObject({
  ...about,
  west: SideOfValley,
  east: SideOfValley,
  reachM: Metres,
  fadeM: Metres,
  edgesComment: Text,
  edges: v.strictObject({ west: Line, east: Line }),
})
export type BluffsFile = v.InferOutput<typeof BluffsFile>

const Height = v.strictObject({
  id: Id,
  name: Text,
  elevationM: Level,
  errorM: Metres,
  radiusM: Metres,
  confidence: Confidence,
  ...found,
})
export type HeightRecord = v.InferOutput<typeof Height>

const DuneField = v.strictObject({ id: Id, name: Text, heightM: Metres, wavelengthM: Metres, ring: Ring })
export type DuneField = v.InferOutput<typeof DuneField>

const Lake = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(['ellipse', 'ring']),
  levelM: Level,
  /** For an ellipse: its centre, half axes and the bearing of the long one, degrees clockwise from north. */
  lon: v.optional(Lon),
  lat: v.optional(Lat),
  halfWidthM: v.optional(Metres),
  halfLengthM: v.optional(Metres),
  turnDegrees: v.optional(v.number()),
  ring: v.optional(Ring),
  errorKm: Metres,
  confidence: Confidence,
  reason: Text,
})
export type LakeRecord = v.InferOutput<typeof Lake>

const MeadowFile = v.strictObject({
  ...about,
  eastWidthM: Metres,
  westWidthM: Metres,
  holstenWidthM: Metres,
  wetToM: Metres,
  dryFromM: Metres,
})
export type MeadowFile = v.InferOutput<typeof MeadowFile>

/** Every JSON table of data/terrain with its schema. */
export const TERRAIN_FILES = {
  'rivers.json': RiversFile,
  'bluffs.json': BluffsFile,
  'heights.json': v.strictObject({ ...about, heights: v.array(Height) }),
  'dunes.json': v.strictObject({ ...about, fields: v.array(DuneField) }),
  'lakes.json': v.strictObject({ ...about, lakes: v.array(Lake) }),
  'meadow.json': MeadowFile,
  'border.json': v.strictObject({ ...about, lines: v.array(Line) }),
} as const
export type TerrainFileName = keyof typeof TERRAIN_FILES
