import { DAY, HOUR } from '@/base/core/battleTime'
import type { Segment } from '@/record/model/record'

/** A mark on a way at a round hour: where the unit was then, and which way it went. */
export interface Tick {
  readonly t: number
  readonly x: number
  readonly z: number
  /** Unit vector of the way it went. */
  readonly dx: number
  readonly dz: number
  readonly day: boolean
}

/** Marks of six hours closer than this make way for those of days, metres. */
const CLOSEST = 1500
/** Legs shorter than this are no way, metres. */
export const SHORTEST_LEG = 50
/** Battle time counts from a midnight of UTC+8, so whole multiples are whole hours there. */
const onTheHour = (t: number, step: number) => Math.ceil(t / step) * step

/** The marks of one segment: every 6 h where the unit goes far enough between them, else every 24 h; none while it rests. */
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
