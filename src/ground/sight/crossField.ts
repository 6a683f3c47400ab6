import type { HeightField } from '@/ground/terrain/heightField'
import { BLOCK, type BlockMaxima } from './blockMaxima'
import { BULGE } from './curvature'

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
  const { posts, spacing, west, north, heights } = field
  const { blocks, heights: tops } = maxima
  const { distance, from } = line
  const cells = posts - 1
  const u0 = (line.x - west) / spacing
  const v0 = (line.z - north) / spacing
  const du = line.dx / spacing
  const dv = line.dz / spacing
  const slope = (line.to - from) / distance
  const slopeUp = slope > 0 ? slope : 0
  const slopeDown = slope < 0 ? slope : 0
  // The lattice lines that bound a cell ahead, in posts: one further where the line runs east or south.
  const aheadU = du > 0 ? 1 : 0
  const aheadV = dv > 0 ? 1 : 0
  const perU = du === 0 ? Infinity : 1 / du
  const perV = dv === 0 ? Infinity : 1 / dv
  let best = crest.above
  let bestAt = crest.along
  let s = start
  while (s < end - STEP) {
    // A small step past an edge, so that rounding cannot put the line back into the cell it left.
    const c = clampIndex(Math.floor(u0 + du * (s + STEP)), cells)
    const r = clampIndex(Math.floor(v0 + dv * (s + STEP)), cells)
    const bc = (c / BLOCK) | 0
    const br = (r / BLOCK) | 0
    const blockU = ((bc + aheadU) * BLOCK - u0) * perU
    const blockV = ((br + aheadV) * BLOCK - v0) * perV
    // An edge that is not ahead is one the line runs along, or belongs to an axis on which the line does not move.
    let leave = end
    if (blockU > s + STEP && blockU < leave) leave = blockU
    if (blockV > s + STEP && blockV < leave) leave = blockV
    const middle = distance / 2 < s ? s : distance / 2 > leave ? leave : distance / 2
    const low = from + slopeUp * s + slopeDown * leave - BULGE * middle * (distance - middle)
    if (tops[br * blocks + bc]! - low > best) {
      while (s < leave - STEP) {
        const column = clampIndex(Math.floor(u0 + du * (s + STEP)), cells)
        const row = clampIndex(Math.floor(v0 + dv * (s + STEP)), cells)
        const edgeU = (column + aheadU - u0) * perU
        const edgeV = (row + aheadV - v0) * perV
        let out = leave
        if (edgeU > s + STEP && edgeU < out) out = edgeU
        if (edgeV > s + STEP && edgeV < out) out = edgeV
        const at = row * posts + column
        const nw = heights[at]!
        const ne = heights[at + 1]! - nw
        const sw = heights[at + posts]! - nw
        const twist = heights[at + posts + 1]! - nw - ne - sw
        // Ground above the line at distance q: k0 + k1 q + k2 q².
        const a = u0 - column
        const b = v0 - row
        const k2 = twist * du * dv - BULGE
        const k1 = ne * du + sw * dv + twist * (a * dv + b * du) + BULGE * distance - slope
        const k0 = nw + ne * a + sw * b + twist * a * b - from
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

/** Step past an edge, metres: far smaller than a cell, far larger than a distance's rounding error. */
const STEP = 1e-6

function clampIndex(index: number, cells: number): number {
  return index < 0 ? 0 : index >= cells ? cells - 1 : index
}
