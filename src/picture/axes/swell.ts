import { HOUR } from '@/base/core/battleTime'
import { smoothstep } from '@/base/core/math'
import type { Timed, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import type { AxisPath } from './axisPath'

/** A unit within NEAR metres of the path has fully joined the arm; beyond FAR metres it has not joined. */
const [NEAR, FAR] = [1500, 3500]
const STEP = HOUR / 2
/** Time over which a joining unit is faded in, before and after the moment it joins, battle seconds. */
const CLOSING_UP = 3 * HOUR

/** When each other unit of an arm joins the leading one, and to what degree, 0 to 1. */
export interface Swell {
  readonly joins: readonly { readonly t: number; readonly weight: number }[]
}

/** When each other unit of the arm comes nearest to the leading unit's path, and how near, while the axis lasts. */
export function swellOf({ item, from, until }: Timed<Axis>, path: AxisPath, tracks: readonly Trackable[]): Swell {
  const followers = item.units
    .filter((id) => id !== item.lead)
    .flatMap((id) => tracks.find((t) => t.unit.id === id) ?? [])
  const joins = followers.map(() => ({ t: from as number, nearest: Infinity }))
  const poses = createPoseTable(followers.length)
  for (let t = from; t <= until; t = (t + STEP) as typeof t) {
    samplePoses(followers, t, poses)
    joins.forEach((join, k) => {
      if (poses.presence[k]! <= 0) return
      const d = Math.max(distanceTo(path, poses.x[k]!, poses.z[k]!), NEAR)
      if (d >= join.nearest) return
      join.nearest = d
      join.t = t
    })
  }
  return { joins: joins.map(({ t, nearest }) => ({ t, weight: 1 - smoothstep(NEAR, FAR, nearest) })) }
}

function distanceTo({ line }: AxisPath, x: number, z: number): number {
  let nearest = Infinity
  for (let i = 0; i < line.length; i += 2) nearest = Math.min(nearest, Math.hypot(line[i]! - x, line[i + 1]! - z))
  return nearest
}

/**
 * Units in the arm at `t`: 1 for the leading one, more as others join; may be fractional. Never decreases with time.
 */
export function unitsAt({ joins }: Swell, t: number): number {
  let units = 1
  for (let k = 0; k < joins.length; k++) {
    const join = joins[k]!
    units += join.weight * smoothstep(join.t - CLOSING_UP, join.t + CLOSING_UP, t)
  }
  return units
}

/** Share of the full width for `units` (the leading one and those that joined) out of 1 + `followers`: from LEAST_SHARE to 1. */
export function widthShare(units: number, followers: number): number {
  return followers === 0 ? 1 : LEAST_SHARE + ((1 - LEAST_SHARE) * (units - 1)) / followers
}

/** Share of the full width of an arm whose leading unit is still alone. */
export const LEAST_SHARE = 0.65
