import { lerp, smoothstep } from '@/base/core/math'
import { createRandom } from '@/base/core/random'
import { fieldHeightAt, type HeightField } from './heightField'
import type { Water } from './readWater'

/** Mist is at its thickest up to the first height above the nearest water, and ends at the second; metres. */
const ABOVE_WATER = [2, 26] as const
/** It thins between these distances from the water, so that it does not cover the plain that lies as low; metres. */
const FROM_WATER = [1800, 5200] as const
/** A stream narrower than this gathers less: distances from it count this many times, metres. */
const STREAM_BELOW = 20
const STREAM = 2.4
/** It ends this far inside the battlefield's edge: nothing is known of the valley beyond it; metres. */
const EDGE = 5000
/** Between posts of the level of the water, and of the banks that make mist uneven; metres. */
const COARSE = 1024
/** Thinnest share of uneven mist. */
const THIN = 0.62
/** Only each n-th point of a river is used: they are 60 m apart. */
const SKIP = 12

/**
 * How deep each place lies in the mist of the valleys, at every `stride`th post: 255 on the meadow by the water, 0 on
 * the terraces. Soft, and slightly uneven; where the record has mist it says only that it lay in the valley.
 */
export function valleyMist(field: HeightField, { rivers }: Pick<Water, 'rivers'>, stride: number): Uint8Array {
  const side = (field.posts - 1) / stride + 1
  const out = new Uint8Array(side * side)
  const points = rivers.flatMap((r) => r.points.filter((_, i) => i % SKIP === 0))
  if (points.length === 0) return out
  const pace = stride * field.spacing
  const span = (side - 1) * pace
  const level = coarse(field, span, (x, z) => waterLevel(points, x, z))
  const away = coarse(field, span, (x, z) => Math.sqrt(nearest(points, x, z)))
  const random = createRandom(1939)
  const banks = coarse(field, span, () => lerp(THIN, 1, random()))
  let depth = new Float32Array(side * side)
  for (let row = 0, at = 0; row < side; row++) {
    const z = field.north + row * pace
    for (let column = 0; column < side; column++, at++) {
      const x = field.west + column * pace
      const edge = Math.min(column, row, side - 1 - column, side - 1 - row) * pace
      const share = smoothstep(0, EDGE, edge) * (1 - smoothstep(...FROM_WATER, fieldHeightAt(away, x, z)))
      if (share <= 0) continue
      const above = fieldHeightAt(field, x, z) - fieldHeightAt(level, x, z)
      depth[at] = share * (1 - smoothstep(...ABOVE_WATER, above)) * fieldHeightAt(banks, x, z)
    }
  }
  for (let pass = 0; pass < 2; pass++) depth = softened(depth, side)
  for (let at = 0; at < out.length; at++) out[at] = Math.round(depth[at]! * 255)
  return out
}

type Points = Water['rivers'][number]['points']

/** A quantity at posts `COARSE` apart over the same square, to be read between them by `fieldHeightAt`. */
function coarse({ west, north }: HeightField, span: number, valueAt: (x: number, z: number) => number): HeightField {
  const posts = Math.max(Math.round(span / COARSE), 1) + 1
  const spacing = span / (posts - 1)
  const heights = new Float32Array(posts * posts)
  for (let row = 0; row < posts; row++)
    for (let column = 0; column < posts; column++)
      heights[row * posts + column] = valueAt(west + column * spacing, north + row * spacing)
  return { posts, spacing, west, north, heights }
}

/** Level of the water near a place, metres: nearer points count far more. */
function waterLevel(points: Points, x: number, z: number): number {
  let sum = 0
  let total = 0
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!
    const d = (point[0] - x) ** 2 + (point[1] - z) ** 2 + 400 ** 2
    const weight = 1 / (d * d)
    sum += weight * point[2]
    total += weight
  }
  return sum / total
}

/** Square of the distance to the nearest point; that to a stream counts more. */
function nearest(points: Points, x: number, z: number): number {
  let least = Infinity
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!
    const far = point[3] < STREAM_BELOW ? STREAM : 1
    least = Math.min(least, far * far * ((point[0] - x) ** 2 + (point[1] - z) ** 2))
  }
  return least
}

/** The mean with the neighbours, one row and column in from the edge. */
function softened(from: Float32Array<ArrayBuffer>, side: number): Float32Array<ArrayBuffer> {
  const out = from.slice()
  for (let row = 1; row + 1 < side; row++) {
    for (let at = row * side + 1; at < (row + 1) * side - 1; at++) {
      const beside = from[at - 1]! + from[at + 1]! + from[at - side]! + from[at + side]!
      out[at] = from[at]! * 0.4 + beside * 0.15
    }
  }
  return out
}
