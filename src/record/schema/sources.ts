import * as v from 'valibot'
import { Header } from './common'
import { LIMITS } from './limits'
import { List, Text, Whole, Words } from './values'

/** A name as CSL has it: whole, or in parts. */
const Author = v.pipe(
  v.looseObject({
    literal: v.optional(Text(LIMITS.name)),
    family: v.optional(Text(LIMITS.name)),
    given: v.optional(Text(LIMITS.name)),
  }),
  v.check((a) => [a.literal, a.family, a.given].some(Boolean), 'a name: literal, family or given'),
)
/** Year, month and day, as far as they are known. */
const DateParts = v.pipe(List(Whole(0, LIMITS.lastYear), 3), v.minLength(1, 'at least a year'))

/** A CSL-JSON item; fields unknown to CSL are in `custom`, as CSL 1.0.2 provides. */
export const Source = v.looseObject({
  id: Words('an id', LIMITS.id),
  type: Text(LIMITS.name),
  title: Text(),
  language: Text(LIMITS.name),
  author: v.optional(List(Author, LIMITS.fields)),
  issued: v.optional(
    v.looseObject({ 'date-parts': v.optional(List(DateParts, 2)), literal: v.optional(Text(LIMITS.name)) }),
  ),
  'container-title': v.optional(Text()),
  publisher: v.optional(Text()),
  /** Where it was read. */
  URL: v.optional(v.pipe(Text(), v.regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://'))),
  /** Archive that holds it. */
  source: v.optional(Text()),
  custom: v.strictObject({
    /** Whose account it is. */
    perspective: v.picklist(['soviet', 'japanese', 'mongolian', 'third', 'compiler']),
    /** What of the work was actually seen. */
    seen: Words('what was seen of it'),
    licence: Words('its licence, or that it is not known'),
    /**
     * The finest precision of times in the work, where known to be coarse; and the hours that it nevertheless gives.
     */
    times: v.optional(v.picklist(['day'])),
    hours: v.optional(List(Text(LIMITS.name)), []),
    /** All places of places.json that the work names, where this is known. */
    places: v.optional(List(Text(LIMITS.id))),
    /** True where the fact rests on the compiler's memory of the literature. */
    memory: v.optional(v.boolean(), false),
  }),
})
export type Source = v.InferOutput<typeof Source>
export const SourcesFile = { header: Header, list: 'sources', entry: Source } as const
