import { createRandom } from '@/base/core/random'
import { toLocal } from '@/base/geo/frame'
import { ringDepth, type FlatLine } from '@/base/geo/polyline'
import type { Timed } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'
import { seedOf } from '../sorties/seeded'
import { gradesOfTrace } from './grades'
import type { Clear, Site } from './site'

/** Half a vehicle's length, and the distance that wrecks keep from one another, metres. */
const REACH = 3.5
const APART = 22
/** How often a place is tried for each wreck. */
const TRIES = 400

/**
 * The wrecks of a field, as many as are counted, scattered over its area: always the same for the same entry, on dry
 * ground and apart from one another. Where each stood is not known.
 */
export function wreckSites({ item, from, until }: Timed<Feature>, clear: Clear): Site[] {
  const ring: FlatLine = Float64Array.from(
    item.line.flatMap(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return [x, z]
    }),
  )
  const [west, north, east, south] = boundsOf(ring)
  const random = createRandom(seedOf(item.id))
  const sites: Site[] = []
  for (let n = 0; n < TRIES * item.count! && sites.length < item.count!; n++) {
    const x = west + random() * (east - west)
    const z = north + random() * (south - north)
    const heading = random() * 2 * Math.PI
    if (ringDepth(ring, x, z) <= 0 || !clear(x, z, REACH)) continue
    if (sites.some((s) => Math.hypot(s.x - x, s.z - z) < APART)) continue
    sites.push({
      kind: 'line',
      id: item.id,
      model: item.vehicle!,
      x,
      z,
      heading,
      from,
      until,
      grades: gradesOfTrace(item),
      reach: REACH,
    })
  }
  return sites
}

function boundsOf(ring: FlatLine): readonly [west: number, north: number, east: number, south: number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!)
    east = Math.max(east, ring[i]!)
    north = Math.min(north, ring[i + 1]!)
    south = Math.max(south, ring[i + 1]!)
  }
  return [west, north, east, south]
}
