import { clamp, lerp, smoothstep } from '@/base/core/math'
import { lengthsAlong, type FlatLine } from '@/base/geo/polyline'
import type { AxisPath } from './axisPath'

/** Distance between samples of a ribbon's centre line, metres. */
const SPACING = 100
/** The centre line is smoothed over this many samples on either side. */
const SMOOTHING = 4
/** Maximum change of the space on either side per metre along the line, so that no edge jumps. */
const STEEPEST = 0.4
/** Space assumed on the outside of a bend and on a straight, metres. */
const AMPLE = 5000

/** Proportions of an arrow, as the shader draws them. */
export const ARROW = {
  /** Width at the tail as a share of the width at the neck. */
  tailShare: 0.4,
  /** Width of the head at its shoulders, in widths of the neck. */
  headWidth: 2,
  /** Length of the head in widths of the neck. */
  headLength: 2.2,
  /** Minimum length in widths: a short arrow is drawn thin, not stubby. */
  leastAspect: 5,
} as const

/** The centre line of an arrow, sampled evenly, with the time each point was reached and the space on either side. */
export interface Ribbon {
  readonly spacing: number
  /** Local metres, x and z alternating. */
  readonly line: Float64Array
  /** Unit vectors along the line, x and z alternating. */
  readonly direction: Float64Array
  readonly times: Float64Array
  /** Distance along the path for each sample, metres: smoothing shortens corners. */
  readonly pathMetres: Float64Array
  /** How far the ribbon may extend to its left and right without crossing itself in a bend, metres. */
  readonly left: Float64Array
  readonly right: Float64Array
}

/** Samples a path evenly, smooths it, and measures the space in its bends. The end points are unchanged. */
export function ribbonOf(path: AxisPath): Ribbon {
  const even = sampled(path.line, path.along, path.along, path.times)
  const line = smoothed(even.line, even.times.length)
  const smooth = sampled(line, lengthsAlong(line), even.metres, even.times)
  const direction = directions(smooth.line, smooth.times.length)
  return {
    spacing: smooth.spacing,
    line: smooth.line,
    direction,
    times: smooth.times,
    pathMetres: smooth.metres,
    ...spaceBeside(smooth.line, direction, smooth.times.length),
  }
}

/** Resamples the line and two values per vertex at even steps of about SPACING. */
function sampled(line: FlatLine, along: Float64Array, metresAt: Float64Array, timesAt: Float64Array) {
  const length = along[along.length - 1]!
  const n = Math.max(2, Math.ceil(length / SPACING) + 1)
  const spacing = length / (n - 1)
  const out = { spacing, line: new Float64Array(n * 2), metres: new Float64Array(n), times: new Float64Array(n) }
  for (let i = 0, k = 0; i < n; i++) {
    while (k + 2 < along.length && along[k + 1]! < i * spacing) k++
    const u = clamp((i * spacing - along[k]!) / (along[k + 1]! - along[k]! || 1), 0, 1)
    out.line[i * 2] = lerp(line[k * 2]!, line[k * 2 + 2]!, u)
    out.line[i * 2 + 1] = lerp(line[k * 2 + 1]!, line[k * 2 + 3]!, u)
    out.metres[i] = lerp(metresAt[k]!, metresAt[k + 1]!, u)
    out.times[i] = lerp(timesAt[k]!, timesAt[k + 1]!, u)
  }
  return out
}

/** Distance along the ribbon of the point at `metres` along the path, metres. */
export function ribbonMetres({ pathMetres, spacing }: Ribbon, metres: number): number {
  let low = 0
  let high = pathMetres.length - 1
  if (metres >= pathMetres[high]!) return high * spacing
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (pathMetres[middle]! <= metres) low = middle
    else high = middle
  }
  const u = (metres - pathMetres[low]!) / (pathMetres[high]! - pathMetres[low]! || 1)
  return (low + clamp(u, 0, 1)) * spacing
}

/** Two passes of a moving average, whose window shrinks towards the ends so that they stay fixed. */
function smoothed(line: Float64Array, n: number): Float64Array {
  let from = line
  for (let pass = 0; pass < 2; pass++) {
    const to = new Float64Array(n * 2)
    for (let i = 0; i < n; i++) {
      const reach = Math.min(SMOOTHING, i, n - 1 - i)
      for (let k = i - reach; k <= i + reach; k++) {
        to[i * 2]! += from[k * 2]! / (2 * reach + 1)
        to[i * 2 + 1]! += from[k * 2 + 1]! / (2 * reach + 1)
      }
    }
    from = to
  }
  return from
}

function directions(line: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * 2)
  for (let i = 0; i < n; i++) {
    const [a, b] = [Math.max(i - 1, 0) * 2, Math.min(i + 1, n - 1) * 2]
    const dx = line[b]! - line[a]!
    const dz = line[b + 1]! - line[a + 1]!
    const length = Math.hypot(dx, dz)
    // A halt has no direction of its own: it keeps the previous one.
    out[i * 2] = length > 1e-6 ? dx / length : (out[i * 2 - 2] ?? 1)
    out[i * 2 + 1] = length > 1e-6 ? dz / length : (out[i * 2 - 1] ?? 0)
  }
  return out
}

/**
 * On the inside of a bend the ribbon may extend as far as the bend's centre; the space grows slowly away from there.
 */
function spaceBeside(line: Float64Array, direction: Float64Array, n: number): Pick<Ribbon, 'left' | 'right'> {
  const left = new Float64Array(n).fill(AMPLE)
  const right = new Float64Array(n).fill(AMPLE)
  for (let i = 0; i + 1 < n; i++) {
    const [ax, az, bx, bz] = direction.subarray(i * 2, i * 2 + 4) as unknown as [number, number, number, number]
    const step = Math.hypot(line[i * 2 + 2]! - line[i * 2]!, line[i * 2 + 3]! - line[i * 2 + 1]!)
    // Local z points south: a positive turn is clockwise, to the right.
    const turn = Math.atan2(ax * bz - az * bx, ax * bx + az * bz)
    if (Math.abs(turn) < 1e-6) continue
    // In the bend an edge falls back by `half * turn`: this must stay less than the centre line's advance.
    const radius = (0.6 * step) / Math.abs(turn)
    const inside = turn > 0 ? right : left
    inside[i] = Math.min(inside[i]!, radius)
    inside[i + 1] = Math.min(inside[i + 1]!, radius)
  }
  for (const side of [left, right]) {
    for (let i = 1; i < n; i++) side[i] = Math.min(side[i]!, side[i - 1]! + STEEPEST * SPACING)
    for (let i = n - 2; i >= 0; i--) side[i] = Math.min(side[i]!, side[i + 1]! + STEEPEST * SPACING)
  }
  return { left, right }
}

/** Width of the widest arrows in the record, metres. */
const WIDEST_M = 800

/**
 * Width of an arrow at its neck in CSS pixels; arms rank the same at every distance. The widest arm has its true
 * width, clamped to `least` … `most` pixels; a lesser arm or one with fewer units gets a share of that.
 * @param share share of the full width, see widthShare
 */
export function neckPixels(widthM: number, share: number, metresPerPixel: number, least: number, most: number): number {
  const rank = Math.sqrt(clamp(widthM / WIDEST_M, 0.25, 1.25))
  return rank * share * clamp(WIDEST_M / metresPerPixel, least, Math.max(least, most))
}

/** Share of the neck's width at `u` of the body, 0 at the tail and 1 at the neck. */
export function taper(u: number): number {
  return ARROW.tailShare + (1 - ARROW.tailShare) * smoothstep(0, 1, u)
}

/**
 * Width at the neck in metres of an arrow `visible` metres long whose full width is `full` metres: shorter arrows are
 * thinner.
 */
export function neckMetres(full: number, visible: number): number {
  return Math.min(full, visible / ARROW.leastAspect)
}
