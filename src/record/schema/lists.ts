import type * as v from 'valibot'
import type { LIST_FILES, ListFileName } from './files'

/** Half the side of the drawn battlefield, metres; places beyond it must have `offMap`. */
export const BATTLEFIELD_HALF = 32_768
/** Half the side of the coarser ground around it, metres; lines and cameras stay within it. */
export const REGION_HALF = 98_304

/** Maximum number of lines besides pockets: as many as one batch of the scene can show and hide individually. */
export const MAX_LINES = 52

type Entries<N extends ListFileName> = v.InferOutput<(typeof LIST_FILES)[N]['entry']>[]

/** The entries of all list files by list name, each valid by its schema but references not yet checked. */
export type Lists = { [N in ListFileName as (typeof LIST_FILES)[N]['list']]: Entries<N> }
