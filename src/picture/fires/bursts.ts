import { createRandom } from '@/base/core/random'
import { toLocal } from '@/base/geo/frame'
import type { Barrage } from '@/record/schema/fires'
import type { Place } from '@/record/schema/places'

/** One burst of a barrage on the map: its position, and its place in the sequence, 0 … 1. */
export interface Burst {
  readonly x: number
  readonly z: number
  readonly phase: number
}

/** As many bursts as the entry says, distributed over its circles by area; deterministic by id. */
export function burstsOf(barrage: Barrage, places: ReadonlyMap<string, Place>): Burst[] {
  const random = createRandom(
    [...barrage.id].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 1939),
  )
  const area = barrage.on.reduce((sum, c) => sum + c.radiusM ** 2, 0)
  const bursts: Burst[] = []
  let owed = 0
  barrage.on.forEach(({ place, east, north, radiusM }, i) => {
    const at = toLocal(...places.get(place)!.position)
    owed += (barrage.marks * radiusM ** 2) / area
    const until = i === barrage.on.length - 1 ? barrage.marks : Math.round(owed)
    while (bursts.length < until) {
      // The square root gives an even density over the circle.
      const r = radiusM * Math.sqrt(random())
      const angle = random() * 2 * Math.PI
      bursts.push({ x: at.x + east + r * Math.cos(angle), z: at.z - north + r * Math.sin(angle), phase: random() })
    }
  })
  return bursts
}
