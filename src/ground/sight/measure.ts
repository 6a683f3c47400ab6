import { DEGREES } from '@/base/core/math'
import type { SectionPoint } from './section'

/** Figures of a section. Lengths and heights in metres, slopes in degrees. */
export interface SectionFigures {
  /** Along the ground plane, as on a map. */
  readonly lengthM: number
  /** Along the surface, uphill and downhill. */
  readonly surfaceM: number
  readonly climbM: number
  readonly fallM: number
  readonly lowestM: number
  readonly highestM: number
  readonly steepest: { readonly slopeDeg: number; readonly atM: number }
}

/** Computes the figures of a section of two points or more. */
export function sectionFigures(points: readonly SectionPoint[]): SectionFigures {
  let [surfaceM, climbM, fallM] = [0, 0, 0]
  let [lowestM, highestM] = [Infinity, -Infinity]
  let steepest = { slopeDeg: 0, atM: 0 }
  points.forEach((p, i) => {
    lowestM = Math.min(lowestM, p.heightM)
    highestM = Math.max(highestM, p.heightM)
    const before = points[i - 1]
    if (!before) return
    const run = p.distanceM - before.distanceM
    const rise = p.heightM - before.heightM
    surfaceM += Math.hypot(run, rise)
    if (rise > 0) climbM += rise
    else fallM -= rise
    const slopeDeg = slope(run, rise)
    if (slopeDeg > steepest.slopeDeg) steepest = { slopeDeg, atM: (p.distanceM + before.distanceM) / 2 }
  })
  return { lengthM: points[points.length - 1]?.distanceM ?? 0, surfaceM, climbM, fallM, lowestM, highestM, steepest }
}

/** A stretch of a section, metres from its start. */
export interface Stretch {
  readonly fromM: number
  readonly toM: number
}

/** Stretches that are at least as steep as `limitDeg` degrees, up or down. */
export function steepStretches(points: readonly SectionPoint[], limitDeg: number): Stretch[] {
  const out: { fromM: number; toM: number }[] = []
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    if (slope(b.distanceM - a.distanceM, b.heightM - a.heightM) < limitDeg) continue
    const last = out[out.length - 1]
    if (last && last.toM === a.distanceM) last.toM = b.distanceM
    else out.push({ fromM: a.distanceM, toM: b.distanceM })
  }
  return out
}

function slope(run: number, rise: number): number {
  return run === 0 ? 0 : Math.abs(Math.atan2(rise, run)) / DEGREES
}
