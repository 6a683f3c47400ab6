import { clamp, smoothstep } from '../../src/base/core/math'
import type { Grid } from './base'
import type { Course } from './meander'
import { noise } from './noise'

/** Per post: metres to the nearest drawn river, and that river's level and width there. */
export interface Nearness {
  readonly distance: Float32Array
  readonly level: Float32Array
  readonly width: Float32Array
}

/** Marks every post within `reach` metres of a course (segment by segment, so that no post is missed). */
export function measureNearness(grid: Grid, courses: Course[], reach: number): Nearness {
  const size = grid.posts * grid.posts
  const near: Nearness = {
    distance: new Float32Array(size).fill(Infinity),
    level: new Float32Array(size),
    width: new Float32Array(size),
  }
  for (const { points } of courses) {
    for (let i = 0; i + 1 < points.length; i++) markSegment(grid, near, points[i]!, points[i + 1]!, reach)
  }
  return near
}

type Point = Course['points'][number]

function markSegment(grid: Grid, near: Nearness, a: Point, b: Point, reach: number): void {
  const { posts, spacing, west, north } = grid
  const first = (low: number, edge: number): number => clamp(Math.ceil((low - reach - edge) / spacing), 0, posts)
  const last = (high: number, edge: number): number => clamp(Math.floor((high + reach - edge) / spacing), -1, posts - 1)
  const dx = b.x - a.x
  const dz = b.z - a.z
  const squared = Math.max(1e-9, dx * dx + dz * dz)
  const c0 = first(Math.min(a.x, b.x), west)
  const c1 = last(Math.max(a.x, b.x), west)
  const r1 = last(Math.max(a.z, b.z), north)
  for (let row = first(Math.min(a.z, b.z), north); row <= r1; row++) {
    const z = north + row * spacing - a.z
    for (let column = c0; column <= c1; column++) {
      const x = west + column * spacing - a.x
      const t = clamp((x * dx + z * dz) / squared, 0, 1)
      const d = Math.hypot(x - t * dx, z - t * dz)
      const at = row * posts + column
      if (d >= near.distance[at]! || d > reach) continue
      near.distance[at] = d
      near.level[at] = a.level + (b.level - a.level) * t
      near.width[at] = a.width + (b.width - a.width) * t
    }
  }
}

export interface ChannelShape {
  readonly depth: number
  readonly bank: number
  /** Distance from the axis within which the ground is brought to the bank's level, metres. */
  readonly plain: number
}

/**
 * Cuts the bed and sets the banks: the ground beside the river is brought to 1–3 m above the water, and the bed lies
 * `depth` below it. The cut is at least one post wide, or a 4 m stream would fall between the posts.
 */
export function carveChannel(ground: Grid, near: Nearness, shape: ChannelShape, seed: number): void {
  const { posts, spacing, west, north, values } = ground
  for (let at = 0; at < values.length; at++) {
    const d = near.distance[at]!
    if (d > shape.plain) continue
    const x = west + (at % posts) * spacing
    const z = north + Math.floor(at / posts) * spacing
    const half = Math.max(near.width[at]! / 2, spacing * 0.6)
    const level = near.level[at]!
    const bank = level + shape.bank * (1 + 0.4 * noise(x / 260, z / 260, seed)) + 0.0015 * d
    const held = 1 - smoothstep(half + spacing, shape.plain, d)
    let h = values[at]! + (bank - values[at]!) * held
    const cut = 1 - smoothstep(half * 0.6, half + spacing * 0.9, d)
    h += (level - shape.depth - h) * cut
    values[at] = h
  }
}
