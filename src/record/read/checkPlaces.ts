import { ORIGIN } from '@/base/geo/frame'
import { LIMITS } from '@/record/schema/limits'
import type { Lists } from '@/record/schema/lists'
import type { Place } from '@/record/schema/places'
import { onBattlefield, type Checking } from './checking'
import { guarded, unique } from './ids'

const FILE = 'places.json'

/** The places that lie on the ground, or are said to lie beyond it and not on the other side of the world. */
export function checkPlaces(places: Lists['places'], { report, cited, forwards }: Checking): Place[] {
  return guarded(FILE, unique(FILE, places, report), report, (p, path) => {
    const [lon, lat] = p.position
    if (Math.max(Math.abs(lon - ORIGIN.lon), Math.abs(lat - ORIGIN.lat)) > LIMITS.awayDeg)
      return report(FILE, `${path}.position`, `a position within ${LIMITS.awayDeg}° of the battlefield`, p.position)
    if (!p.offMap && !onBattlefield(p.position))
      return report(FILE, `${path}.position`, 'a position on the ground, or offMap: true', p.position)
    return (
      forwards(FILE, path, p.from, p.until) &&
      Object.entries(p.naming).every(
        ([language, naming]) => naming === undefined || cited(FILE, `${path}.naming.${language}`, naming.sources),
      ) &&
      cited(FILE, path, p.sources)
    )
  })
}
