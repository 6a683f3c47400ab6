import { toLocal } from '@/base/geo/frame'
import { lengthsAlong, smoothLine, type FlatLine } from '@/base/geo/polyline'
import type { Feature } from '@/record/schema/features'

/** Length of a fire bay and depth of the traverse behind it, metres: a trench is dug in a zigzag against splinters. */
const BAY = 13
const TRAVERSE = 4
/** Half the length of a traverse along the line, metres. */
const SLANT = 2

/** The line of a trace in local metres; a closed one ends where it begins. */
export function courseOf({ line, kind }: Pick<Feature, 'line' | 'kind'>): FlatLine {
  const corners = Float64Array.from(
    line.flatMap(([lon, lat]) => {
      const { x, z } = toLocal(lon, lat)
      return [x, z]
    }),
  )
  return smoothLine(corners, 60, kind === 'airstrip')
}

/** A point every `pace` metres along a line, its ends included, with the direction there: x, z, then unit vector. */
export function pointsAlong(line: FlatLine, pace: number): Float64Array {
  const along = lengthsAlong(line)
  const length = along.at(-1)!
  const count = Math.max(2, Math.round(length / pace) + 1)
  const out = new Float64Array(count * 4)
  let k = 0
  for (let i = 0; i < count; i++) {
    const at = (length * i) / (count - 1)
    while (k + 2 < along.length && along[k + 1]! < at) k++
    const span = along[k + 1]! - along[k]! || 1
    const share = (at - along[k]!) / span
    const dx = line[k * 2 + 2]! - line[k * 2]!
    const dz = line[k * 2 + 3]! - line[k * 2 + 1]!
    const size = Math.hypot(dx, dz) || 1
    out.set([line[k * 2]! + dx * share, line[k * 2 + 1]! + dz * share, dx / size, dz / size], i * 4)
  }
  return out
}

/** A trench along a line: bays joined by slanting traverses that step back to the right and forward again, x and z. */
export function trenchCourse(line: FlatLine): FlatLine {
  const points = pointsAlong(line, BAY)
  const out: number[] = []
  for (let i = 0; i < points.length / 4; i++) {
    const [x, z, dx, dz] = points.subarray(i * 4, i * 4 + 4) as unknown as [number, number, number, number]
    const before = i % 2 === 0 ? TRAVERSE : 0
    const after = TRAVERSE - before
    for (const [along, back] of [
      [-SLANT, before],
      [SLANT, after],
    ] as const)
      out.push(x + dx * along - dz * back, z + dz * along + dx * back)
  }
  return Float64Array.from(out)
}

/**
 * A line in stretches of about `length` metres that share their end points, without what lies where `clear` is false:
 * a trench ends at the water and goes on beyond it.
 */
export function stretchesOf(line: FlatLine, length: number, clear: (x: number, z: number) => boolean): FlatLine[] {
  const out: FlatLine[] = []
  let start = 0
  let gone = 0
  const end = (until: number) => {
    if (until - start >= 4) out.push(line.slice(start, until))
  }
  for (let i = 0; i < line.length; i += 2) {
    if (!clear(line[i]!, line[i + 1]!)) {
      end(i)
      start = i + 2
      gone = 0
      continue
    }
    if (i > start) gone += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!)
    if (gone < length) continue
    end(i + 2)
    start = i
    gone = 0
  }
  end(line.length)
  return out
}
