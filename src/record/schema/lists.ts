import type * as v from 'valibot'
import type { LIST_FILES, ListFileName } from './files'

/** Half the side of the drawn battlefield, metres; beyond it a place must say `offMap`. */
export const BATTLEFIELD_HALF = 32_768
/** Half the side of the coarser ground round it, metres; lines and cameras stay on it. */
export const REGION_HALF = 98_304

/** How many lines besides pockets one batch of the scene can show and hide one by one. */
export const MAX_LINES = 52

type Entries<N extends ListFileName> = v.InferOutput<(typeof LIST_FILES)[N]['entry']>[]

/** The entries of all list files by the name of their list, each of its own shape but not yet checked against one another. */
export type Lists = { [N in ListFileName as (typeof LIST_FILES)[N]['list']]: Entries<N> }
