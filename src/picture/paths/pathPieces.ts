import { drapedShares } from '@/ground/terrain/drape'
import type { Trackable } from '@/record/model/record'
import { SIDES } from '@/record/schema/common'
import { SHORTEST_LEG, ticksOf } from './ticks'

/** Floats of one piece of a way: x, z, time and height of both ends; side, row of the track, kind. */
export const PIECE_FLOATS = 11
/** Kinds: a piece of the way; the mark of an hour; the mark of a midnight. */
export const PIECE = { way: 0, hour: 1, day: 2 } as const
/** A mark's second end lies this far along the way: it tells the direction only, metres. */
const TOWARDS = 60

/**
 * Every leg that a unit ever goes, cut so finely that it lies on the ground, and the marks of the hours on it.
 * Row i of `tracks` is row i of the pose table; rows for which `wanted` says no are left out.
 */
export function pathPieces(
  tracks: readonly Trackable[],
  heightOf: (x: number, z: number) => number,
  wanted: (row: number) => boolean = () => true,
): Float32Array {
  const out: number[] = []
  tracks.forEach(({ unit, segments }, row) => {
    if (!wanted(row)) return
    const side = SIDES.indexOf(unit.side)
    for (const fixes of segments) {
      for (let i = 0; i + 1 < fixes.length; i++) {
        const a = fixes[i]!
        const b = fixes[i + 1]!
        if (Math.hypot(b.x - a.x, b.z - a.z) < SHORTEST_LEG) continue
        const at = (u: number) => {
          const x = a.x + (b.x - a.x) * u
          const z = a.z + (b.z - a.z) * u
          return [x, z, a.depart + (b.t - a.depart) * u, heightOf(x, z)]
        }
        const shares = drapedShares(heightOf, a.x, a.z, b.x, b.z)
        for (let k = 0; k + 1 < shares.length; k++)
          out.push(...at(shares[k]!), ...at(shares[k + 1]!), side, row, PIECE.way)
      }
      for (const tick of ticksOf(fixes)) {
        const h = heightOf(tick.x, tick.z)
        out.push(
          tick.x,
          tick.z,
          tick.t,
          h,
          tick.x + tick.dx * TOWARDS,
          tick.z + tick.dz * TOWARDS,
          tick.t,
          h,
          side,
          row,
          tick.day ? PIECE.day : PIECE.hour,
        )
      }
    }
  })
  return Float32Array.from(out)
}
