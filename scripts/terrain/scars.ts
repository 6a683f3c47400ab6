import { smoothstep } from '../../src/base/core/math'
import type { Grid } from './base'
import { measureNearness } from './channel'
import type { Course } from './meander'
import { noise } from './noise'

const DEPTH_M = 1.4

/** Presses remains of an older course into the meadow: oxbows and dry bends in places, clear of today's river. */
export function scarMeadow(ground: Grid, old: Course, present: Course): void {
  const scars = measureNearness(ground, [old], 60)
  const river = measureNearness(ground, [present], 220)
  const { posts, spacing, west, north, values } = ground
  for (let at = 0; at < values.length; at++) {
    const d = scars.distance[at]!
    if (d > 60) continue
    const x = west + (at % posts) * spacing
    const z = north + Math.floor(at / posts) * spacing
    const kept = smoothstep(0.02, 0.22, noise(x / 900, z / 900, 881))
    const clear = smoothstep(110, 220, Math.min(220, river.distance[at]!))
    values[at] = values[at]! - DEPTH_M * kept * clear * (1 - smoothstep(12, 58, d))
  }
}
