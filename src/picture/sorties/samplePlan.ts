import { clamp, lerp, smoothstep } from '@/base/core/math'
import { COURSE_STEP } from './course'
import type { GroupPlan, LostAircraft, SortiePlan } from './plan'
import { POSE_STRIDE } from './profile'

/** Floats per aircraft that `samplePlan` writes. */
export const SAMPLE_STRIDE = POSE_STRIDE

/**
 * Writes x (m), altitude (m above sea level), z (m), heading (rad clockwise from north, unwrapped), pitch (rad, nose
 * up) and bank (rad, right wing down) of every aircraft at battle time `t`, in the plan's fixed order, and returns
 * their number. An aircraft that is not yet or no longer in the air is placed at the nearer end of its path: hide it
 * with `samplePresence`. `spread` widens the formation for aircraft drawn larger than life; leaders keep their path.
 * Allocates nothing; depends on its arguments alone.
 *
 * In three: rotation order YXZ, y = -heading, x = pitch, z = -bank, for a model with its nose toward -z.
 */
export function samplePlan(plan: SortiePlan, t: number, out: Float32Array, offset: number, spread = 1): number {
  for (let g = 0; g < plan.groups.length; g++) {
    const group = plan.groups[g]!
    for (let i = 0; i < group.size; i++)
      writePlace(group, i, t, spread, out, offset + (group.first + i) * SAMPLE_STRIDE)
  }
  for (let i = 0; i < plan.losses.length; i++) {
    const lost = plan.losses[i]!
    if (t > lost.at) writeFall(plan, lost, t, spread, out, offset + lost.index * SAMPLE_STRIDE)
  }
  return plan.count
}

/** Position of one aircraft of a group, ignoring losses. */
function writePlace(group: GroupPlan, i: number, t: number, spread: number, out: Float32Array, o: number): void {
  const { from, until, speed, poses, offsets } = group
  const last = poses.length / POSE_STRIDE - 1
  const time = clamp(t, from, until) - from
  const right = offsets[i * 3]! * spread
  // Followers fly where their leader flew, so a turn bends the formation instead of swinging it.
  const place = (time - (offsets[i * 3 + 1]! * spread) / speed) / COURSE_STEP
  const k = clamp(Math.floor(place), 0, last - 1)
  // Below 0 only for followers before the start: extrapolated back along the first leg.
  const u = Math.min(1, place - k)
  const a = k * POSE_STRIDE
  const b = a + POSE_STRIDE
  const heading = lerp(poses[a + 3]!, poses[b + 3]!, u)
  const straight = u < 0
  out[o] =
    (straight
      ? lerp(poses[a]!, poses[b]!, u)
      : curve(poses[a]!, poses[b]!, Math.sin(poses[a + 3]!), Math.sin(poses[b + 3]!), speed, u)) +
    right * Math.cos(heading)
  out[o + 1] = lerp(poses[a + 1]!, poses[b + 1]!, straight ? 0 : u) + offsets[i * 3 + 2]! * spread
  out[o + 2] =
    (straight
      ? lerp(poses[a + 2]!, poses[b + 2]!, u)
      : curve(poses[a + 2]!, poses[b + 2]!, -Math.cos(poses[a + 3]!), -Math.cos(poses[b + 3]!), speed, u)) +
    right * Math.sin(heading)
  out[o + 3] = heading
  out[o + 4] = lerp(poses[a + 4]!, poses[b + 4]!, clamp(u, 0, 1))
  out[o + 5] = lerp(poses[a + 5]!, poses[b + 5]!, clamp(u, 0, 1))
}

/** Position of a lost aircraft after it has left the formation; on the ground it stays where it came down. */
export function writeFall(
  plan: SortiePlan,
  lost: LostAircraft,
  t: number,
  spread: number,
  out: Float32Array,
  o: number,
): void {
  for (let g = 0; g < plan.groups.length; g++) {
    const group = plan.groups[g]!
    const i = lost.index - group.first
    if (i >= 0 && i < group.size) writePlace(group, i, lost.at, spread, out, o)
  }
  const { fall } = lost
  const place = (clamp(t, lost.at, lost.down) - lost.at) / COURSE_STEP
  const k = Math.min(Math.floor(place), fall.length / POSE_STRIDE - 2)
  const a = k * POSE_STRIDE
  const b = a + POSE_STRIDE
  for (let n = 0; n < POSE_STRIDE; n++) {
    const value = lerp(fall[a + n]!, fall[b + n]!, place - k)
    out[o + n] = n < 3 ? out[o + n]! + value : value
  }
}

/** Writes the presence of every aircraft: 0 before and after its path, 1 on it, eased over `fade` seconds. */
export function samplePresence(plan: SortiePlan, t: number, out: Float32Array, offset: number, fade = 20): number {
  let o = offset
  for (let g = 0; g < plan.groups.length; g++) {
    const { from, until, size } = plan.groups[g]!
    const here = smoothstep(from, from + fade, t) * (1 - smoothstep(until - fade, until, t))
    for (let i = 0; i < size; i++) out[o++] = here
  }
  // A lost aircraft is hidden from the moment it hits the ground.
  for (let i = 0; i < plan.losses.length; i++) if (t >= plan.losses[i]!.down) out[offset + plan.losses[i]!.index] = 0
  return plan.count
}

/** Hermite interpolation between two stored points with the headings as tangents, so that there is no kink. */
function curve(a: number, b: number, directionA: number, directionB: number, speed: number, u: number): number {
  const reach = speed * COURSE_STEP
  const v = 1 - u
  return a * v * v * (1 + 2 * u) + b * u * u * (3 - 2 * u) + reach * u * v * (directionA * v - directionB * u)
}
