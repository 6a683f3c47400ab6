import * as v from 'valibot'
import { Header } from './common'

/** A CSL-JSON item; what CSL does not know stands in `custom`, as CSL 1.0.2 provides. */
export const Source = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  language: v.string(),
  custom: v.strictObject({
    /** Whose account it is. */
    perspective: v.picklist(['soviet', 'japanese', 'mongolian', 'third', 'compiler']),
    /** What was really seen of the work. */
    seen: v.pipe(v.string(), v.minLength(1, 'what was seen of it')),
    licence: v.pipe(v.string(), v.minLength(1, 'its licence, or that it is not known')),
    /** The finest time that the work gives, where that is known to be coarse; and the hours that it prints all the same. */
    times: v.optional(v.picklist(['day'])),
    hours: v.optional(v.array(v.string()), []),
    /** The only places of places.json that the work names, where that is known. */
    places: v.optional(v.array(v.string())),
    /** True where the fact rests on the compiler's memory of the literature. */
    memory: v.optional(v.boolean(), false),
  }),
})
export type Source = v.InferOutput<typeof Source>
export const SourcesFile = { header: Header, list: 'sources', entry: Source } as const
