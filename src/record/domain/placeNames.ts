import { parseBattleTime } from '@/base/core/battleTime'
import type { Names } from '@/record/schema/common'
import type { Place } from '@/record/schema/places'

type Renamed = Pick<Place, 'names' | 'formerly'>

/** True while the place still had the name it bore before the one in `names`. */
export function hasFormerName({ formerly }: Pick<Place, 'formerly'>, t: number): boolean {
  return formerly !== undefined && t < parseBattleTime(formerly.until)!
}

/** The names of a place at battle time `t`: a height named after somebody who fell there has another before. */
export function namesAt(place: Renamed, t: number): Names {
  return hasFormerName(place, t) ? place.formerly!.names : place.names
}
