import { clamp, smoothstep } from '@/base/core/math'
import { lengthsAlong, type FlatLine } from '@/base/geo/polyline'

/** Two lines with the same number of vertices: vertex i of the first moves to vertex i of the second. */
export interface Morph {
  readonly a: FlatLine
  readonly b: FlatLine
}

/**
 * Matches two lines by fraction of their length. Each keeps all its own vertices, so that both states are drawn
 * exactly; anything in between is interpolated, not known.
 */
export function matchLines(a: FlatLine, b: FlatLine): Morph {
  const [ofA, ofB] = [sharesOf(a), sharesOf(b)]
  const shares = [...new Set([...ofA, ...ofB])].sort((x, y) => x - y)
  return { a: atShares(a, ofA, shares), b: atShares(b, ofB, shares) }
}

/** Progress of a line from one state to the next: 0 until `rests`, 1 from `arrives` on, eased between. */
export function morphShare(t: number, rests: number, arrives: number): number {
  if (arrives <= rests) return t < arrives ? 0 : 1
  return smoothstep(rests, arrives, t)
}

/** Writes the line at `share` into `out`, which has the same length as both. Allocates nothing. */
export function writeLine({ a, b }: Morph, share: number, out: FlatLine): FlatLine {
  // At the ends use the exact state, without rounding errors.
  for (let i = 0; i < out.length; i++) out[i] = share >= 1 ? b[i]! : a[i]! + (b[i]! - a[i]!) * share
  return out
}

function sharesOf(line: FlatLine): number[] {
  const along = lengthsAlong(line)
  const whole = along[along.length - 1]! || 1
  return Array.from(along, (d, i) => (i === along.length - 1 ? 1 : d / whole))
}

function atShares(line: FlatLine, own: readonly number[], wanted: readonly number[]): FlatLine {
  const out = new Float64Array(wanted.length * 2)
  let i = 0
  wanted.forEach((share, k) => {
    while (i + 2 < own.length && own[i + 1]! < share) i++
    const u = clamp((share - own[i]!) / Math.max(own[i + 1]! - own[i]!, 1e-12), 0, 1)
    for (const axis of [0, 1]) {
      const from = line[i * 2 + axis]!
      const to = line[i * 2 + 2 + axis]!
      out[k * 2 + axis] = u === 0 ? from : u === 1 ? to : from + (to - from) * u
    }
  })
  return out
}
