import { clamp, lerp } from '@/base/core/math'
import { toLonLat } from '@/base/geo/frame'
import { legState, type LegState } from '@/record/domain/stateAt'
import type { Fix, Segment, Trackable } from '@/record/model/record'
import { FADE_SECONDS, fadeStart } from '@/record/time/sample'

/** A time span in which a unit's state does not change and it stands still or moves in a straight line. */
export interface Span extends LegState {
  /** Battle seconds; the end is excluded. */
  readonly from: number
  readonly until: number
  /** Local metres at the start and at the end. */
  readonly start: readonly [x: number, z: number]
  readonly end: readonly [x: number, z: number]
  /** The keyframe at which it stands or from which it comes. */
  readonly fix: Fix
}

/** A time span in which a unit is on the map without a break. */
export interface Stay {
  readonly from: number
  /** When it has faded away, or the next stay begins. */
  readonly until: number
  readonly spans: readonly Span[]
}

/**
 * When a unit is on the map and its state there, within a range of battle time: the same as `stateAt`, as intervals.
 */
export function staysOf({ segments }: Trackable, from: number, until: number): Stay[] {
  return segments.flatMap((segment, i) => {
    const next = segments[i + 1]
    const end = Math.min(fadeStart(segment) + FADE_SECONDS, next ? next[0]!.t : Infinity, until)
    const begin = Math.max(segment[0]!.t, from)
    if (begin >= end) return []
    const spans = spansOf(segment).flatMap((span) => clip(span, begin, end))
    return spans.length > 0 ? [{ from: begin, until: end, spans }] : []
  })
}

function spansOf(segment: Segment): Span[] {
  return segment.flatMap((fix, i) => {
    const next = segment[i + 1]
    const here = [fix.x, fix.z] as const
    const stand = (until: number): Span => ({ from: fix.t, until, start: here, end: here, fix, ...legState(fix) })
    if (!next) return [stand(Infinity)]
    const leave = clamp(fix.depart, fix.t, next.t)
    const leg: Span = { from: leave, until: next.t, start: here, end: [next.x, next.z], fix, ...legState(fix, next) }
    // A next fix at the same place adds nothing before its own time.
    if (!leg.interpolated) return [stand(next.t)]
    return [stand(leave), leg].filter((span) => span.from < span.until)
  })
}

function clip(span: Span, from: number, until: number): Span[] {
  const [a, b] = [Math.max(span.from, from), Math.min(span.until, until)]
  if (a >= b) return []
  return [{ ...span, from: a, until: b, start: localAt(span, a), end: localAt(span, b) }]
}

/** Local metres at time `t` of the span. */
export function localAt(span: Span, t: number): readonly [x: number, z: number] {
  if (!span.interpolated) return span.start
  const u = (t - span.from) / (span.until - span.from)
  return [lerp(span.start[0], span.end[0], u), lerp(span.start[1], span.end[1], u)]
}

/** A moment and the unit's position at it, WGS84 degrees. */
export interface Sample {
  readonly t: number
  readonly lon: number
  readonly lat: number
}

/** Legs longer than this get samples between, so that a straight line on another projection stays within 2 m of ours. */
const LONGEST_LEG_M = 10_000

/** Samples along a span from its start to its end; linear interpolation between them follows our own. */
export function samplesOf(span: Span): Sample[] {
  const pieces = Math.max(
    1,
    Math.ceil(Math.hypot(span.end[0] - span.start[0], span.end[1] - span.start[1]) / LONGEST_LEG_M),
  )
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = lerp(span.from, span.until, i / pieces)
    const [lon, lat] = toLonLat(...localAt(span, t))
    return { t, lon: degrees(lon), lat: degrees(lat) }
  })
}

/** Degrees rounded to a tenth of a metre. */
export const degrees = (value: number): number => Math.round(value * 1e6) / 1e6

/** The samples of a whole stay in order of time, each moment once. */
export function samplesOfStay(stay: Stay): Sample[] {
  const samples: Sample[] = []
  for (const span of stay.spans) {
    for (const sample of samplesOf(span)) {
      if (samples[samples.length - 1]?.t !== sample.t) samples.push(sample)
    }
  }
  return samples
}
