import { DAY, HOUR } from '@/base/core/battleTime'
import type { Segment } from '@/record/model/record'

/** A mark on a path at a round hour: the unit's position then, and its direction. */
export interface Tick {
  readonly t: number
  readonly x: number
  readonly z: number
  /** Unit vector of its direction. */
  readonly dx: number
  readonly dz: number
  readonly day: boolean
}

/** Where six-hour marks would be closer than this, only day marks are drawn, metres. */
const CLOSEST = 1500
/** Legs shorter than this are not drawn as a path, metres. */
export const SHORTEST_LEG = 50
/** Battle time counts from a midnight of UTC+8, so whole multiples are whole hours there. */
const onTheHour = (t: number, step: number) => Math.ceil(t / step) * step

/**
 * The marks of one segment: every 6 h where the unit moves far enough between them, else every 24 h; none while it
 * rests.
 */
export function ticksOf(segment: Segment): Tick[] {
  return segment.slice(0, -1).flatMap((a, i) => {
    const b = segment[i + 1]!
    const length = Math.hypot(b.x - a.x, b.z - a.z)
    const lasts = b.t - a.depart
    if (length < SHORTEST_LEG || lasts <= 0) return []
    const step = (length / lasts) * 6 * HOUR >= CLOSEST ? 6 * HOUR : DAY
    const ticks: Tick[] = []
    for (let t = onTheHour(a.depart, step); t < b.t; t += step) {
      const u = (t - a.depart) / lasts
      ticks.push({
        t,
        x: a.x + (b.x - a.x) * u,
        z: a.z + (b.z - a.z) * u,
        dx: (b.x - a.x) / length,
        dz: (b.z - a.z) / length,
        day: t % DAY === 0,
      })
    }
    return ticks
  })
}
