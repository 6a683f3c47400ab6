import type { Trackable } from '@/domain/record'
import type { Side } from '@/schema/common'

/** Floats of one piece of a trail: x, z, time and height of both ends; side. */
export const TRAIL_FLOATS = 9
const STEP = 300
const SIDES: readonly Side[] = ['su', 'mn', 'jp', 'mk']

/** Every leg that a unit ever goes, cut into pieces short enough to lie on the ground. */
export function trailSegments(tracks: readonly Trackable[], heightOf: (x: number, z: number) => number): Float32Array {
  const out: number[] = []
  for (const { unit, segments } of tracks) {
    const side = SIDES.indexOf(unit.side)
    for (const fixes of segments) {
      for (let i = 0; i + 1 < fixes.length; i++) {
        const a = fixes[i]!
        const b = fixes[i + 1]!
        const length = Math.hypot(b.x - a.x, b.z - a.z)
        if (length < 50) continue
        const pieces = Math.ceil(length / STEP)
        const at = (k: number) => {
          const u = k / pieces
          const x = a.x + (b.x - a.x) * u
          const z = a.z + (b.z - a.z) * u
          return [x, z, a.depart + (b.t - a.depart) * u, heightOf(x, z)]
        }
        for (let k = 0; k < pieces; k++) out.push(...at(k), ...at(k + 1), side)
      }
    }
  }
  return Float32Array.from(out)
}
