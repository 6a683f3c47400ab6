import { HOUR } from '@/base/core/battleTime'
import { clamp, smoothstep } from '@/base/core/math'
import type { Timed, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { axisPath, reachedAt, type AxisPath } from './axisPath'

/** After its time an arrow stays for this long, fading: seconds of battle. */
const AFTERGLOW = 18 * HOUR
/** Fainter than this it is not drawn. */
const FAINT = 0.01

/** An arm of an attack and the way it goes. */
export interface Arm {
  readonly axis: Timed<Axis>
  readonly path: AxisPath
}

/** The arms of the record that have a way, in its order. */
export function armsOf(axes: readonly Timed<Axis>[], tracks: readonly Trackable[]): Arm[] {
  return axes.flatMap((axis) => {
    const path = axisPath(axis, tracks)
    return path ? [{ axis, path }] : []
  })
}

/** How strongly an arm is drawn at `t`, 0 (not at all) to 1, when it has `reached` so many metres. */
export function armStrength({ axis }: Arm, t: number, reached: number): number {
  if (t < axis.from) return 0
  const alpha = smoothstep(0, 800, reached) * (1 - clamp((t - axis.until) / AFTERGLOW, 0, 1))
  return alpha > FAINT ? alpha : 0
}

/** The arm whose arrow at `t` lies under a point, local metres, `reach` metres wide at least; the nearest of several, of those that `shown` lets through. */
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
    const half = Math.max(item.widthM / 2, reach)
    for (let i = 0; i < along.length && along[i]! <= reached; i++) {
      const d = Math.hypot(line[i * 2]! - x, line[i * 2 + 1]! - z)
      if (d > half || d >= nearest) continue
      nearest = d
      best = item
    }
  }
  return best
}
