import { HOUR } from '@/base/core/battleTime'
import { smoothstep } from '@/base/core/math'
import type { Timed, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import type { AxisPath } from './axisPath'

/** As many followers of the leading unit as swell the body; further ones go uncounted. */
export const FOLLOWERS = 4
/** A unit that comes this near has wholly gone this way; beyond the second distance it has not at all, metres. */
const [NEAR, FAR] = [1500, 3500]
const STEP = HOUR / 2
/** A unit takes so long to close up, on either side of its time, seconds. */
export const CLOSING_UP = 3 * HOUR

export interface Swell {
  /** By vertex of the way and follower: when it comes nearest, and how wholly it goes there, 0 … 1. */
  readonly times: Float32Array
  readonly weights: Float32Array
  readonly followers: number
}

/** When and how nearly each further unit of the arm goes the way of its leading unit: the body follows where they went. */
export function swellOf({ item, from, until }: Timed<Axis>, path: AxisPath, tracks: readonly Trackable[]): Swell {
  const followers = item.units
    .filter((id) => id !== item.lead)
    .flatMap((id) => tracks.find((t) => t.unit.id === id) ?? [])
    .slice(0, FOLLOWERS)
  const n = path.along.length
  const times = new Float32Array(n * FOLLOWERS)
  const least = new Float32Array(n * FOLLOWERS).fill(Infinity)
  const poses = createPoseTable(followers.length)
  for (let t = from; t <= until; t = (t + STEP) as typeof t) {
    samplePoses(followers, t, poses)
    for (let k = 0; k < followers.length; k++) {
      if (poses.presence[k]! <= 0) continue
      for (let i = 0; i < n; i++) {
        const d = Math.hypot(path.line[i * 2]! - poses.x[k]!, path.line[i * 2 + 1]! - poses.z[k]!)
        if (d >= least[i * FOLLOWERS + k]!) continue
        least[i * FOLLOWERS + k] = d
        times[i * FOLLOWERS + k] = t
      }
    }
  }
  return { times, weights: least.map((d) => 1 - smoothstep(NEAR, FAR, d)), followers: followers.length }
}

/** Share of the full width for `units` (the leading one and those that followed, fractions count) out of 1 + `followers`. Grows with force. */
export function widthShare(units: number, followers: number): number {
  return followers === 0 ? 1 : 0.5 + (0.5 * (units - 1)) / followers
}

/** Units that have gone by a vertex at `t`: 1 for the leading one, more as others close up. As the shader counts. */
export function unitsAt({ times, weights, followers }: Swell, vertex: number, t: number): number {
  let units = 1
  for (let k = 0; k < followers; k++) {
    const at = times[vertex * FOLLOWERS + k]!
    units += weights[vertex * FOLLOWERS + k]! * smoothstep(at - CLOSING_UP, at + CLOSING_UP, t)
  }
  return units
}
