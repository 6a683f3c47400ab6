import type * as v from 'valibot'
import type { LIST_FILES, ListFileName } from './files'

/** Half the side of the drawn battlefield, metres; beyond it a place must say `offMap`. */
export const BATTLEFIELD_HALF = 32_768
/** Half the side of the coarser ground round it, metres; lines and cameras stay on it. */
export const REGION_HALF = 98_304

type Entries<N extends ListFileName> = v.InferOutput<(typeof LIST_FILES)[N]['entry']>[]

/** The entries of all list files, each of its own shape but not yet held against one another. */
export interface Lists {
  sources: Entries<'sources.json'>
  places: Entries<'places.json'>
  persons: Entries<'persons.json'>
  units: Entries<'forces.json'>
  tracks: Entries<'tracks.json'>
  features: Entries<'features.json'>
  axes: Entries<'axes.json'>
  fires: Entries<'fires.json'>
  sorties: Entries<'sorties.json'>
  events: Entries<'events.json'>
  chapters: Entries<'chapters.json'>
  claims: Entries<'claims.json'>
  atlas: Entries<'atlas.json'>
  decks: Entries<'decks.json'>
}
