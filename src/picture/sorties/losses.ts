import { clamp } from '@/base/core/math'
import type { Sortie, SortieLoss } from '@/record/schema/sorties'
import { bankOf, COURSE_STEP } from './course'
import type { GroupPlan, GroupStay, LostAircraft, SortiePlan } from './plan'
import { POSE_STRIDE, type GroundHeight } from './profile'
import { samplePlan } from './samplePlan'
import { seededUnit, seedOf } from './seeded'

/** Average rate of descent of a falling aircraft, metres per second. */
const SINK = 32
/** Minimum time between a lost aircraft's crash and its group leaving the map, seconds. */
const MARGIN = 30
/** Maximum vertical speed, as a share of the airspeed. */
const STEEPEST = 0.72

/**
 * Chooses which aircraft are lost, when, and how they fall: as many of each type as the record admits, in the phase
 * it names, the same on every machine. No source seen says which aircraft of a formation it was: schematic.
 */
export function planLosses(
  sortie: Sortie,
  plan: SortiePlan,
  stays: readonly GroupStay[],
  ground: GroundHeight,
): LostAircraft[] {
  const seed = seedOf(`${sortie.id}/losses`)
  const poses = new Float32Array(plan.count * POSE_STRIDE)
  const taken = new Set<number>()
  const lost: LostAircraft[] = []
  for (const [n, loss] of sortie.losses.entries()) {
    for (const index of candidates(plan, loss.type, taken, seed + n).slice(0, loss.count)) {
      taken.add(index)
      const g = plan.groups.findIndex((group) => index >= group.first && index < group.first + group.size)
      const group = plan.groups[g]!
      const at = momentOf(loss, group, stays[g]!, seededUnit(seed, index * 3 + 1))
      samplePlan({ ...plan, losses: [] }, at, poses, 0)
      const fall = fallFrom(
        poses,
        index * POSE_STRIDE,
        group.speed,
        seededUnit(seed, index * 3 + 2),
        group.until - MARGIN - at,
        ground,
      )
      lost.push({ index, type: loss.type, at, down: at + (fall.length / POSE_STRIDE - 1) * COURSE_STEP, fall })
    }
  }
  return lost.sort((a, b) => a.at - b.at)
}

/** Followers before leaders, in a seeded random order. */
function candidates(plan: SortiePlan, type: SortieLoss['type'], taken: ReadonlySet<number>, seed: number): number[] {
  const leaders = new Set(plan.groups.map((g) => g.first))
  const rank = (index: number) => seededUnit(seed, index) + (leaders.has(index) ? 1 : 0)
  return plan.flights
    .filter((f) => f.type === type)
    .flatMap((f) => Array.from({ length: f.count }, (_, i) => f.first + i))
    .filter((index) => !taken.has(index))
    .sort((a, b) => rank(a) - rank(b))
}

function momentOf(loss: SortieLoss, group: GroupPlan, { arrival, leaving }: GroupStay, chance: number): number {
  const [from, until] =
    loss.phase === 'approach'
      ? [group.from + (arrival - group.from) * 0.6, arrival]
      : loss.phase === 'return'
        ? [leaving + 60, leaving + Math.max(60, (group.until - leaving) * 0.4)]
        : [arrival, Math.max(leaving, arrival + 120)]
  return clamp(from + (until - from) * chance, group.from, Math.max(group.from, group.until - 150))
}

/** A fall at constant speed, ever steeper, with a slow turn; ends on the ground below. */
function fallFrom(
  poses: Float32Array,
  o: number,
  speed: number,
  chance: number,
  longest: number,
  ground: GroundHeight,
): Float32Array {
  const [x0, y0, z0, heading0, pitch0, bank0] = poses.subarray(o, o + POSE_STRIDE) as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const above = Math.max(y0 - ground(x0, z0), 1)
  const steps = Math.max(4, Math.round(clamp(above / SINK, 24, Math.max(30, longest)) / COURSE_STEP))
  const turn = (chance < 0.5 ? -1 : 1) * 0.05
  const fall = new Float32Array((steps + 1) * POSE_STRIDE)
  let [x, z, heading] = [0, 0, heading0]
  for (let i = 0; i <= steps; i++) {
    const u = i / steps
    const p = i * POSE_STRIDE
    const sink = (1.6 * above * u ** 0.6) / (steps * COURSE_STEP)
    const steep = Math.min(sink / speed, STEEPEST)
    // Blend from its flight attitude to the falling attitude within the first fifth.
    const ease = Math.min(1, u * 5)
    fall[p] = x
    fall[p + 1] = -above * u ** 1.6
    fall[p + 2] = z
    fall[p + 3] = heading
    fall[p + 4] = pitch0 + (-Math.asin(steep) - pitch0) * ease
    fall[p + 5] = bank0 + (bankOf(turn, speed) - bank0) * ease
    heading += turn * ease * COURSE_STEP
    const ahead = speed * Math.sqrt(1 - steep * steep) * COURSE_STEP
    x += Math.sin(heading) * ahead
    z -= Math.cos(heading) * ahead
  }
  // Use the ground height where it comes down, not where it left.
  const drop = y0 - ground(x0 + fall[steps * POSE_STRIDE]!, z0 + fall[steps * POSE_STRIDE + 2]!)
  for (let i = 0; i <= steps; i++) fall[i * POSE_STRIDE + 1]! *= drop / above
  return fall
}
