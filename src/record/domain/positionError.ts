import type { Fix, Segment } from '@/record/model/record'
import type { Arm } from '@/record/schema/forces'

/**
 * Marching speed of a column by arm, metres per hour, halts included: rules of thumb of the time for roadless steppe,
 * not figures from this battle. Used only for how far a unit may be from where it is drawn.
 */
const MARCH_M_PER_HOUR: Readonly<Record<Arm, number>> = {
  infantry: 4000, 'machine-gun': 4000, airborne: 4000, engineers: 4000, 'border-guard': 4000,
  cavalry: 7000, reconnaissance: 7000, artillery: 5000, 'anti-tank': 5000,
  'motor-rifle': 15_000, 'armoured-car': 15_000, armour: 12_000, headquarters: 12_000, supply: 12_000, aviation: 12_000,
} // prettier-ignore

/** Marching speed of an arm, metres per second. */
export function marchingSpeed(arm: Arm): number {
  return MARCH_M_PER_HOUR[arm] / 3600
}

/** Maximum drift of a unit after its last fix, metres, however long ago that was. */
const DRIFT_AFTER_LAST = 2000
/** Maximum sideways error on a leg, as a share of the leg's length. */
const ASIDE = 0.25

/**
 * Semi-axes of the ellipse in which the unit is believed to be, metres, along and across the leg; direction of the
 * leg, radians from north.
 */
export interface ErrorEllipse {
  along: number
  across: number
  heading: number
}

/**
 * Writes the error of a unit's place at time `t` between fix `a` and its next, `b` (or none). At a fix, and while the
 * unit stays there, it is the fix's own error. Between two fixes it grows by marching speed with the time to the
 * nearer one, but stays within the leg: back to its start, forward to its end, and a quarter of its length to either
 * side. Pure; allocates nothing.
 */
export function writeError(a: Fix, b: Fix | undefined, t: number, speed: number, out: ErrorEllipse): void {
  out.heading = 0
  if (!b) {
    const drift = Math.min(speed * Math.max(0, t - a.depart), DRIFT_AFTER_LAST)
    out.along = out.across = a.errorM + drift
    return
  }
  const u = t <= a.depart ? 0 : Math.min(1, (t - a.depart) / (b.t - a.depart))
  const own = a.errorM + (b.errorM - a.errorM) * u
  const length = Math.hypot(b.x - a.x, b.z - a.z)
  const drift = speed * Math.max(0, Math.min(t - a.depart, b.t - t))
  out.along = own + Math.min(drift, length * Math.max(u, 1 - u))
  out.across = own + Math.min(drift, length * ASIDE)
  if (length > 0) out.heading = Math.atan2(b.x - a.x, a.z - b.z)
}

/** Writes the error at `t` of a unit whose pose is at fix `index` of `segment`. */
export function writeErrorOf(segment: Segment, index: number, t: number, speed: number, out: ErrorEllipse): void {
  writeError(segment[index]!, segment[index + 1], t, speed, out)
}
