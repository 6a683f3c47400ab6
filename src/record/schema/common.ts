import * as v from 'valibot'
import { parseBattleTime } from '@/base/core/battleTime'
import { LIMITS } from './limits'
import { List, Text, Words } from './values'
import { SCHEMA_VERSION } from './version'

/** Stable slug: `su_9mab`, `fui-heights`, `ev.1939-08-25.link-up`. Never reused, never derived from a name. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(LIMITS.id, `an id of at most ${LIMITS.id} characters`),
  v.regex(/^[a-z0-9][a-z0-9._-]*$/, 'an id of lower-case letters, digits, ".", "_" or "-"'),
)

/** ISO 8601 with offset: `1939-08-20T05:45+08:00`. */
export const IsoTime = v.pipe(
  v.string(),
  v.regex(/(?:Z|[+-]\d{2}:\d{2})$/, 'an ISO 8601 time with its offset, such as 1939-08-20T05:45+08:00'),
  v.check((text) => parseBattleTime(text) !== null, 'a time that exists, such as 1939-08-20T05:45+08:00'),
  v.check(
    (text) => +text.slice(0, 4) >= LIMITS.firstYear && +text.slice(0, 4) <= LIMITS.lastYear,
    `a time of the years ${LIMITS.firstYear} to ${LIMITS.lastYear}`,
  ),
)

/** GeoJSON order: longitude, latitude, WGS84 degrees. */
export const LonLat = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

/**
 * documented: a source states it. approximate: the event is documented, the place or
 * hour inferred. reconstructed: inferred from the general course, or from memory.
 */
export const Confidence = v.picklist(['documented', 'approximate', 'reconstructed'])
export type Confidence = v.InferOutput<typeof Confidence>
/** From most to least certain; columns and shaders store the index. */
export const CONFIDENCES = Confidence.options

/** Soviet, Mongolian, Japanese, Manchukuo. */
export const Side = v.picklist(['su', 'mn', 'jp', 'mk'])
export type Side = v.InferOutput<typeof Side>
/** In the order in which the page lists them; columns and shaders store the index. */
export const SIDES = Side.options

/** How precisely a time is known. A finer time in the file is then only representative. */
export const Precision = v.picklist(['minute', 'hour', 'part-of-day', 'day', 'days'])
export type Precision = v.InferOutput<typeof Precision>

/**
 * Two confidences of one statement: for the fact (that it happened, and when) and for the place where it is drawn.
 */
export const Grades = v.strictObject({ fact: Confidence, place: Confidence })
export type Grades = v.InferOutput<typeof Grades>

/** A reference to sources.json, with the page or place in the work where known. */
export const Citation = v.strictObject({ id: Text(LIMITS.id), loc: v.optional(Text(LIMITS.name)) })
export type Citation = v.InferOutput<typeof Citation>

export const Citations = v.pipe(List(Citation, 100), v.minLength(1, 'at least one source'))

/** Sources for the fact, and sources for the place. */
export const GradedCitations = v.strictObject({ fact: Citations, place: Citations })
export type GradedCitations = v.InferOutput<typeof GradedCitations>

/** Names by language; English is required. */
export const Names = v.strictObject({
  en: Words('a name', LIMITS.name),
  ru: v.optional(Text(LIMITS.name)),
  ja: v.optional(Text(LIMITS.name)),
  mn: v.optional(Text(LIMITS.name)),
})
export type Names = v.InferOutput<typeof Names>
export { LANGUAGES, type Language } from '@/base/i18n/languages'

export const Header = {
  $schema: v.optional(Text()),
  $comment: v.optional(Text()),
  schemaVersion: v.literal(SCHEMA_VERSION),
}
