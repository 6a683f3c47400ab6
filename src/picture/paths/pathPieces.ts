import { drapedShares } from '@/ground/terrain/drape'
import type { Trackable } from '@/record/model/record'
import { SIDES } from '@/record/schema/common'
import { SHORTEST_LEG, ticksOf } from './ticks'

/** Floats per piece of a path: x, z, time and height of both ends; side, row of the track, kind. */
export const PIECE_FLOATS = 11
/** Kinds: a piece of the path; an hour mark; a midnight mark. */
export const PIECE = { way: 0, hour: 1, day: 2 } as const
/** A mark's second end lies this far along the path, metres: it only gives the direction. */
const TOWARDS = 60

/**
 * Every leg of every unit, cut finely enough to lie on the ground, with its hour marks.
 * Row i of `tracks` is row i of the pose table; rows for which `wanted` returns false are left out.
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
