import * as v from 'valibot'
import { Header } from './common'

/** A CSL-JSON item; fields unknown to CSL are in `custom`, as CSL 1.0.2 provides. */
export const Source = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  language: v.string(),
  custom: v.strictObject({
    /** Whose account it is. */
    perspective: v.picklist(['soviet', 'japanese', 'mongolian', 'third', 'compiler']),
    /** What of the work was actually seen. */
    seen: v.pipe(v.string(), v.minLength(1, 'what was seen of it')),
    licence: v.pipe(v.string(), v.minLength(1, 'its licence, or that it is not known')),
    /**
     * The finest precision of times in the work, where known to be coarse; and the hours that it nevertheless gives.
     */
    times: v.optional(v.picklist(['day'])),
    hours: v.optional(v.array(v.string()), []),
    /** All places of places.json that the work names, where this is known. */
    places: v.optional(v.array(v.string())),
    /** True where the fact rests on the compiler's memory of the literature. */
    memory: v.optional(v.boolean(), false),
  }),
})
export type Source = v.InferOutput<typeof Source>
export const SourcesFile = { header: Header, list: 'sources', entry: Source } as const
