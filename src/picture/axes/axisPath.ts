import { lengthsAlong, smoothLine } from '@/base/geo/polyline'
import type { Segment, Timed, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'

/** Path of an arm: vertices, distance along the path in metres, and the time its leading unit passes each. */
export interface AxisPath {
  readonly line: Float64Array
  readonly along: Float64Array
  readonly times: Float64Array
}

const STEP = 100

/** The path of an axis along its leading unit's track; null when the unit does not move during the axis. */
export function axisPath(axis: Timed<Axis>, tracks: readonly Trackable[]): AxisPath | null {
  const track = tracks.find((t) => t.unit.id === axis.item.lead)
  if (!track) return null
  const segment = track.segments.find((s) => s[0]!.t < axis.until && s[s.length - 1]!.t > axis.from)
  if (!segment) return null
  const knots = knotsOf(segment, axis.from, axis.until)
  if (knots.length < 2) return null
  const line = smoothLine(Float64Array.from(knots.flatMap((k) => [k.x, k.z])), STEP, false)
  const along = lengthsAlong(line)
  return { line, along, times: timesAlong(knots, along) }
}

interface Knot {
  x: number
  z: number
  t: number
  depart: number
}

function knotsOf(segment: Segment, from: number, until: number): Knot[] {
  const knots: Knot[] = []
  const push = (k: Knot) => {
    const last = knots[knots.length - 1]
    // A halt is a single knot with a later departure.
    if (last && Math.hypot(k.x - last.x, k.z - last.z) < 30) last.depart = Math.max(last.depart, k.depart)
    else knots.push(k)
  }
  for (let i = 0; i < segment.length; i++) {
    const fix = segment[i]!
    const next = segment[i + 1]
    if (fix.t >= from && fix.t <= until) push({ x: fix.x, z: fix.z, t: fix.t, depart: fix.depart })
    for (const edge of [from, until]) {
      if (next && edge > fix.t && edge < next.t) {
        const u = edge <= fix.depart ? 0 : (edge - fix.depart) / (next.t - fix.depart)
        push({
          x: fix.x + (next.x - fix.x) * u,
          z: fix.z + (next.z - fix.z) * u,
          t: edge,
          depart: Math.max(edge, fix.depart),
        })
      }
    }
  }
  return knots.sort((a, b) => a.t - b.t)
}

/** The time of each vertex: constant speed within a leg, however unevenly the curve is sampled. */
function timesAlong(knots: readonly Knot[], along: Float64Array): Float64Array {
  const times: number[] = []
  for (let i = 0; i + 1 < knots.length; i++) {
    const a = knots[i]!
    const b = knots[i + 1]!
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.z - a.z) / STEP))
    const first = times.length
    const leg = along[first + pieces]! - along[first]!
    for (let k = 0; k < pieces; k++)
      times.push(a.depart + ((b.t - a.depart) * (along[first + k]! - along[first]!)) / (leg || 1))
  }
  times.push(knots[knots.length - 1]!.t)
  return Float64Array.from(times)
}

/** Distance along the path reached at `t`, metres: 0 before it starts. */
export function reachedAt(path: AxisPath, t: number): number {
  const { times, along } = path
  const last = times.length - 1
  if (t <= times[0]!) return 0
  if (t >= times[last]!) return along[last]!
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (times[middle]! <= t) low = middle
    else high = middle
  }
  const u = (t - times[low]!) / Math.max(times[high]! - times[low]!, 1e-6)
  return along[low]! + (along[high]! - along[low]!) * u
}
