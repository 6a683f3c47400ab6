import type { HeightField } from '@/ground/terrain/heightField'
import { BLOCK, type BlockMaxima } from './blockMaxima'
import { CellWalk, STEP } from './cellWalk'
import { BULGE } from './curvature'

const walk = new CellWalk()

/**
 * A sight line in local metres: from (x, z) over `distance` metres in the unit direction (dx, dz), with a height at
 * each end.
 */
export interface SightLine {
  x: number
  z: number
  dx: number
  dz: number
  distance: number
  /** Heights of the eye and of the target, metres above the datum. */
  from: number
  to: number
}

/**
 * Where the ground rises highest relative to the line: metres along it, and metres above it (negative: clearance).
 */
export interface Crest {
  along: number
  above: number
}

/**
 * Updates `crest` with the place between `start` and `end` metres of the line where the field's ground rises highest
 * above it. Exact: the bilinear ground of a cell is a parabola along a line, and so is the Earth's bulge, so the
 * highest point is at a cell's edge or at a vertex that is computed. Blocks that lie below both the line and the
 * crest found so far are skipped whole. Allocates nothing.
 */
export function crossField(
  field: HeightField,
  maxima: BlockMaxima,
  line: SightLine,
  start: number,
  end: number,
  crest: Crest,
): void {
  const { blocks, heights: tops } = maxima
  const { distance, from } = line
  const slope = (line.to - from) / distance
  const slopeUp = slope > 0 ? slope : 0
  const slopeDown = slope < 0 ? slope : 0
  walk.begin(field, line.x, line.z, line.dx, line.dz)
  let best = crest.above
  let bestAt = crest.along
  let s = start
  while (s < end - STEP) {
    const bc = (walk.columnAt(s) / BLOCK) | 0
    const br = (walk.rowAt(s) / BLOCK) | 0
    const leave = walk.leaves(bc * BLOCK, br * BLOCK, BLOCK, s, end)
    const middle = distance / 2 < s ? s : distance / 2 > leave ? leave : distance / 2
    const low = from + slopeUp * s + slopeDown * leave - BULGE * middle * (distance - middle)
    if (tops[br * blocks + bc]! - low > best) {
      while (s < leave - STEP) {
        const out = walk.enter(s, leave)
        // Ground above the line at distance q: k0 + k1 q + k2 q².
        const k2 = walk.k2 - BULGE
        const k1 = walk.k1 + BULGE * distance - slope
        const k0 = walk.k0 - from
        const first = k0 + s * (k1 + s * k2)
        if (first > best) {
          best = first
          bestAt = s
        }
        const second = k0 + out * (k1 + out * k2)
        if (second > best) {
          best = second
          bestAt = out
        }
        if (k2 < 0) {
          const top = -k1 / (2 * k2)
          if (top > s && top < out) {
            const third = k0 + top * (k1 + top * k2)
            if (third > best) {
              best = third
              bestAt = top
            }
          }
        }
        s = out
      }
    }
    s = leave
  }
  crest.above = best
  crest.along = bestAt
}
