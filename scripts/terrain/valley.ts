import { smoothstep } from '../../src/base/core/math'
import { fillGrid, gridAt, makeGrid, type Grid } from './base'
import type { Axis } from './course'
import { fbm, noise } from './noise'
import type { BluffsFile, SideOfValley } from './records'

/** Properties of any point relative to the valley's axis: floor level, distance, and side. */
export interface ValleyFloor {
  readonly level: Grid
  /** Metres from the axis, positive on the right bank (east by the battle), negative on the left (west). */
  readonly side: Grid
  /** Metres down the axis to the nearest point of it. */
  readonly along: Grid
}

/**
 * Length along the axis over which the floor level is averaged, metres: more further from it, so that no crease runs
 * out from the inside of a bend.
 */
const SPREAD_M = 1200
const SPREAD_PER_M = 0.55

/** Floor level and signed distance from the axis, on a coarse grid. */
export function layFloor(axis: Axis, posts: number, spacing: number): ValleyFloor {
  const level = makeGrid(posts, spacing)
  const side = makeGrid(posts, spacing)
  const along = makeGrid(posts, spacing)
  const every = Math.max(1, Math.round(400 / axis.step))
  fillGrid(level, (x, z, index) => {
    let least = Infinity
    let near = 0
    for (let i = 0; i < axis.x.length; i += every) {
      const d = (axis.x[i]! - x) ** 2 + (axis.z[i]! - z) ** 2
      if (d < least) {
        least = d
        near = i
      }
    }
    const spread = SPREAD_M + SPREAD_PER_M * Math.sqrt(least)
    let sum = 0
    let total = 0
    for (let i = 0; i < axis.x.length; i += every) {
      const d = (axis.x[i]! - x) ** 2 + (axis.z[i]! - z) ** 2 - least
      if (d > 9 * spread * spread) continue
      const w = Math.exp(-d / (2 * spread * spread))
      sum += w * axis.level[i]!
      total += w
    }
    let best = least
    for (let i = Math.max(0, near - every); i <= Math.min(axis.x.length - 1, near + every); i++) {
      const d = (axis.x[i]! - x) ** 2 + (axis.z[i]! - z) ** 2
      if (d < best) {
        best = d
        near = i
      }
    }
    const a = Math.max(0, near - 8)
    const b = Math.min(axis.x.length - 1, near + 8)
    const cross = (axis.x[b]! - axis.x[a]!) * (z - axis.z[near]!) - (axis.z[b]! - axis.z[a]!) * (x - axis.x[near]!)
    // Downstream is north here: points to the right of the course are east.
    along.values[index] = near * axis.step
    side.values[index] = Math.sign(cross) * Math.sqrt(best)
    return sum / total
  })
  return { level, side, along }
}

/** `wear` (0–1) flattens the face: a worn stretch of the same bluff. */
function profile(rise: number, shape: SideOfValley, wear: number): number {
  const foot = shape.footM - 5 * wear
  const top = shape.topM + 12 * wear
  const meadow = shape.meadowRiseM * smoothstep(-6, foot, rise)
  const along = Math.max(0, rise - top) / Math.max(1, shape.joinM - top)
  const terrace = shape.terraceM + (shape.joinM - shape.terraceM) * along
  return meadow + (terrace - meadow) * smoothstep(foot, top, rise)
}

/**
 * Sharpens the averaged valley of the figures: a flat floor, a face, a terrace. The face follows the figures' own
 * contour, shifted by noise, so its spurs and bays are real. Where the figures hardly slope there is no bluff to
 * sharpen and only the floor is flattened. Metres above the floor in and out; `slope` is that of the figures.
 */
export function shapeValley(
  rise: number,
  x: number,
  z: number,
  side: number,
  along: number,
  slope: number,
  bluffs: BluffsFile,
): number {
  const weight = 1 - smoothstep(bluffs.reachM, bluffs.reachM + bluffs.fadeM, Math.abs(side))
  if (weight === 0) return rise
  const bluff = smoothstep(0.005, 0.013, slope)
  const bays = 12 * fbm(x, z, 3100, 5, 0.56, 301)
  // Ravines run down the face, so their noise is stretched across the valley.
  const stray = 500 * fbm(x, z, 1300, 3, 0.5, 311)
  const ravine = Math.abs(noise((along + stray) / 1000, (side + stray) / 4500, 331))
  const rare = smoothstep(-0.45, 0.4, noise(along / 3200, side > 0 ? 0.5 : 9.5, 341))
  const cut = -25 * rare * Math.max(0, 1 - ravine * 7) * smoothstep(14, 30, rise) * (1 - smoothstep(36, 76, rise))
  const bend = bays * smoothstep(8, 24, rise) * (1 - smoothstep(44, 74, rise)) + cut
  const moved = rise + bend * bluff
  const wear = smoothstep(-0.15, 0.75, fbm(x, z, 4100, 2, 0.5, 321))
  const east = smoothstep(-700, 700, side)
  const sharpen = (shape: SideOfValley, worn: number): number =>
    profile(Math.min(moved, shape.joinM), shape, worn) + Math.max(0, moved - shape.joinM)
  const sharp = (1 - east) * sharpen(bluffs.west, 0.6 * wear) + east * sharpen(bluffs.east, wear)
  const soft = rise * smoothstep(-2, 18, rise)
  return rise + (soft + (sharp - soft) * bluff - rise) * weight
}

/** Level of the floor and side at a point. */
export function floorAt(floor: ValleyFloor, x: number, z: number): { level: number; side: number; along: number } {
  return { level: gridAt(floor.level, x, z), side: gridAt(floor.side, x, z), along: gridAt(floor.along, x, z) }
}
