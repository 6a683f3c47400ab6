import { clamp, lerp } from '@/base/core/math'
import type { Segment, Trackable } from '@/record/model/record'
import { TERMINAL_POSTURES } from '@/record/schema/tracks'

/** Duration of a token's fade after a terminal fix, battle seconds. */
export const FADE_SECONDS = 6 * 3600
/** How long a segment that ends without a fate keeps its last place, battle seconds. */
export const HOLD_SECONDS = 18 * 3600

/**
 * Poses of all tracked units at one time, as columns; row i is `tracks[i]`.
 * Allocated once and written in place, so that playing allocates nothing.
 */
export interface PoseTable {
  readonly count: number
  /** Local metres; 0 when not on the map, as is the heading. */
  readonly x: Float64Array
  readonly z: Float64Array
  /** Radians clockwise from north; the current heading, or the last one. */
  readonly heading: Float64Array
  /** 0 = not on the map, 1 = fully present; in between while fading after its end. */
  readonly presence: Float64Array
  /** Row of the segment, and of the fix at or before t; -1 when not on the map. */
  readonly segment: Int32Array
  readonly fix: Int32Array
  /** 0 at the fix, 1 at the next one. */
  readonly progress: Float64Array
  /**
   * Incremented when the row's segment or fix may have changed: values that depend only on these can be cached by it.
   */
  readonly version: Int32Array
  readonly legs: Legs
}

/** The current leg of each row, as columns: while the clock stays within it, no fix is read. */
interface Legs {
  tracks: readonly Trackable[] | null
  /** Start and end of the leg, battle seconds; `from` is NaN where there is none. */
  readonly from: Float64Array
  readonly until: Float64Array
  readonly depart: Float64Array
  readonly x0: Float64Array
  readonly z0: Float64Array
  readonly x1: Float64Array
  readonly z1: Float64Array
  /** Heading at the fix, and on the leg. */
  readonly headingAt: Float64Array
  readonly headingOn: Float64Array
}

export function createPoseTable(count: number): PoseTable {
  return {
    count,
    x: new Float64Array(count),
    z: new Float64Array(count),
    heading: new Float64Array(count),
    presence: new Float64Array(count),
    segment: new Int32Array(count).fill(-1),
    fix: new Int32Array(count).fill(-1),
    progress: new Float64Array(count),
    version: new Int32Array(count),
    legs: createLegs(count),
  }
}

function createLegs(count: number): Legs {
  const column = () => new Float64Array(count)
  return {
    tracks: null,
    from: column().fill(NaN),
    until: column(),
    depart: column(),
    x0: column(),
    z0: column(),
    x1: column(),
    z1: column(),
    headingAt: column(),
    headingOn: column(),
  }
}

/** Writes the pose of every track at time `t` (battle seconds). Pure in (tracks, t); allocates nothing. */
export function samplePoses(tracks: readonly Trackable[], t: number, out: PoseTable): void {
  const { legs } = out
  if (legs.tracks !== tracks) {
    legs.tracks = tracks
    legs.from.fill(NaN)
  }
  for (let row = 0; row < out.count; row++) {
    const { segments, untold } = tracks[row]!
    const told = untold === undefined || isTold(untold, t)
    if (told && t >= legs.from[row]! && t < legs.until[row]!) {
      sampleLeg(t, row, out)
      continue
    }
    legs.from[row] = NaN
    out.version[row]!++
    if (told) sampleTrack(segments, t, row, out)
    else takeOff(row, out)
  }
}

/** Samples within the current leg: the same numbers as from its fixes. */
function sampleLeg(t: number, row: number, { legs, x, z, heading, progress }: PoseTable): void {
  const depart = legs.depart[row]!
  if (t <= depart) {
    x[row] = legs.x0[row]!
    z[row] = legs.z0[row]!
    heading[row] = legs.headingAt[row]!
    progress[row] = 0
    return
  }
  const u = clamp((t - depart) / (legs.until[row]! - depart), 0, 1)
  x[row] = lerp(legs.x0[row]!, legs.x1[row]!, u)
  z[row] = lerp(legs.z0[row]!, legs.z1[row]!, u)
  heading[row] = legs.headingOn[row]!
  progress[row] = u
}

/**
 * Stores the leg from fix `low` of segment `s`. Until its end the unit is fully present, and no later segment has
 * begun.
 */
function keepLeg(segments: readonly Segment[], s: number, low: number, row: number, { legs }: PoseTable): void {
  const segment = segments[s]!
  const a = segment[low]!
  const b = segment[low + 1]
  const next = segments[s + 1]?.[0]
  if (!b || (next && next.t < b.t)) return
  legs.from[row] = a.t
  legs.until[row] = b.t
  legs.depart[row] = a.depart
  legs.x0[row] = a.x
  legs.z0[row] = a.z
  legs.x1[row] = b.x
  legs.z1[row] = b.z
  legs.headingAt[row] = headingOf(segment, low > 0 ? low - 1 : low)
  legs.headingOn[row] = headingOf(segment, low)
}

function sampleTrack(segments: readonly Segment[], t: number, row: number, out: PoseTable): void {
  for (let s = segments.length - 1; s >= 0; s--) {
    const segment = segments[s]!
    if (t < segment[0]!.t) continue
    const presence = presenceAt(segment, t)
    if (presence <= 0) break
    // The unit is usually still at the same fix.
    const hint = out.segment[row] === s ? out.fix[row]! : -1
    out.presence[row] = presence
    out.segment[row] = s
    sampleSegment(segment, t, row, hint, out)
    keepLeg(segments, s, out.fix[row]!, row, out)
    return
  }
  takeOff(row, out)
}

function isTold(untold: NonNullable<Trackable['untold']>, t: number): boolean {
  for (let i = 0; i < untold.length; i++) if (t >= untold[i]!.from && t < untold[i]!.until) return false
  return true
}

/** Writes that the unit of a row is not on the map. */
function takeOff(row: number, out: PoseTable): void {
  out.x[row] = 0
  out.z[row] = 0
  out.heading[row] = 0
  out.presence[row] = 0
  out.segment[row] = -1
  out.fix[row] = -1
  out.progress[row] = 0
}

/** When the unit begins to fade after the last fix of its segment, battle seconds. It is gone FADE_SECONDS later. */
export function fadeStart(segment: Segment): number {
  const last = segment[segment.length - 1]!
  const ended = TERMINAL_POSTURES.includes(last.posture)
  return ended ? last.t : Math.max(last.depart, last.t + HOLD_SECONDS)
}

/** Presence of the unit at t, given that its segment has begun. */
function presenceAt(segment: Segment, t: number): number {
  if (t <= segment[segment.length - 1]!.t) return 1
  return clamp(1 - (t - fadeStart(segment)) / FADE_SECONDS, 0, 1)
}

function sampleSegment(segment: Segment, t: number, row: number, hint: number, out: PoseTable): void {
  const low = fixAt(segment, t, hint)
  const a = segment[low]!
  const b = segment[Math.min(low + 1, segment.length - 1)]!
  const u = b === a || t <= a.depart ? 0 : clamp((t - a.depart) / (b.t - a.depart), 0, 1)
  out.fix[row] = low
  out.progress[row] = u
  out.x[row] = lerp(a.x, b.x, u)
  out.z[row] = lerp(a.z, b.z, u)
  out.heading[row] = headingOf(segment, t <= a.depart && low > 0 ? low - 1 : low)
}

/** Index of the last fix at or before t; `hint` and the one after it are tried first. */
function fixAt(segment: Segment, t: number, hint: number): number {
  for (let k = hint; k >= 0 && k < hint + 2 && k < segment.length; k++) {
    if (segment[k]!.t <= t && (k + 1 === segment.length || t < segment[k + 1]!.t)) return k
  }
  let low = 0
  let high = segment.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segment[middle]!.t <= t) low = middle
    else high = middle - 1
  }
  return low
}

/** The direction of the current leg; a unit at rest keeps its last direction. */
function headingOf(segment: Segment, index: number): number {
  for (let i = Math.min(index, segment.length - 2); i >= 0; i--) {
    const a = segment[i]!
    const b = segment[i + 1]!
    if (a.x !== b.x || a.z !== b.z) return Math.atan2(b.x - a.x, a.z - b.z)
  }
  return 0
}
