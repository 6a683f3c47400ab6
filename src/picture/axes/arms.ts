import { HOUR } from '@/base/core/battleTime'
import { clamp, smoothstep } from '@/base/core/math'
import type { Timed, Trackable } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import type { Axis } from '@/record/schema/features'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { axisPath, reachedAt, type AxisPath } from './axisPath'

/** How long an arrow fades after its end, battle seconds. */
const AFTERGLOW = 18 * HOUR
/** Strength below which an arrow is not drawn. */
const FAINT = 0.01

/** Maximum length of the approach march drawn behind the head, metres. */
const MARCH = 5000
/** Distance to an opponent below which an arm attacks; farther away it is on its approach march, metres. */
const CONTACT = 5000

/** An arm of an attack and its path. */
export interface Arm {
  readonly axis: Timed<Axis>
  readonly path: AxisPath
  /** Metres of the path that are an approach march: no opponent is near yet. */
  readonly approach: number
}

/** The arms of the record that have a path, in its order. */
export function armsOf(axes: readonly Timed<Axis>[], tracks: readonly Trackable[]): Arm[] {
  return axes.flatMap((axis) => {
    const path = axisPath(axis, tracks)
    return path ? [{ axis, path, approach: approachOf(axis.item, path, tracks) }] : []
  })
}

const isJapanese = (side: Side) => side === 'jp' || side === 'mk'

/**
 * Metres along the path to the first vertex that has an opponent within CONTACT when the arm reaches it; the whole
 * length when there is none.
 */
function approachOf(axis: Axis, { line, along, times }: AxisPath, tracks: readonly Trackable[]): number {
  const opponents = tracks.filter(({ unit }) => isJapanese(unit.side) !== isJapanese(axis.side))
  const poses = createPoseTable(opponents.length)
  for (let i = 0; i < along.length; i += 4) {
    samplePoses(opponents, times[i]!, poses)
    for (let row = 0; row < poses.count; row++) {
      if (poses.presence[row]! <= 0) continue
      if (Math.hypot(poses.x[row]! - line[i * 2]!, poses.z[row]! - line[i * 2 + 1]!) < CONTACT) return along[i]!
    }
  }
  return along[along.length - 1]!
}

/**
 * Position of the arrow's tail, metres along the path, when its head is at `reached`: the approach march is left
 * behind.
 */
export function tailOf({ approach }: Arm, reached: number): number {
  return clamp(reached - MARCH, 0, approach)
}

/** How strongly an arm is drawn at `t`, 0 (not at all) to 1, when its head is at `reached` metres. */
export function armStrength({ axis }: Arm, t: number, reached: number): number {
  if (t < axis.from) return 0
  const alpha = smoothstep(0, 800, reached) * (1 - clamp((t - axis.until) / AFTERGLOW, 0, 1))
  return alpha > FAINT ? alpha : 0
}

/**
 * The arm whose arrow is under a point (local metres) at `t`, each at least `reach` metres wide; the nearest of
 * several, among those that `shown` accepts.
 */
export function armAt(
  arms: readonly Arm[],
  t: number,
  x: number,
  z: number,
  reach: number,
  shown: (item: Axis) => boolean,
): Axis | null {
  let best: Axis | null = null
  let nearest = Infinity
  for (const arm of arms) {
    const { item } = arm.axis
    const { line, along } = arm.path
    const reached = reachedAt(arm.path, t)
    if (armStrength(arm, t, reached) === 0 || !shown(item)) continue
    const tail = tailOf(arm, reached)
    const half = Math.max(item.widthM / 2, reach)
    for (let i = 0; i < along.length && along[i]! <= reached; i++) {
      const d = Math.hypot(line[i * 2]! - x, line[i * 2 + 1]! - z)
      if (along[i]! < tail || d > half || d >= nearest) continue
      nearest = d
      best = item
    }
  }
  return best
}
