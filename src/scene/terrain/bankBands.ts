import type { Water } from '@/ground/terrain/readWater'

/** Width of a band to either side of the river's centre line, in half widths of the water; see compose.frag. */
export const REACH = 4
/** A river narrower than this on average counts as a stream, with a moist floor of this half width; metres. */
const STREAM_BELOW = 20
const STREAM_FLOOR = 13
/** Half width over radius of a bend at which one bank is all bar and the other all cut. */
const TIGHT = 0.15
/** Number of points of a course that are culled together. */
const CHUNK = 48
export const BAND_FLOATS = 8

/** Bands along the rivers as triangles, and bounding boxes of their parts for culling. */
export interface BankBands {
  /** x, z; across x, z; reach; -1 left or 1 right; bend; 1 for a stream. */
  readonly vertices: Float32Array
  readonly index: Uint16Array
  /** West, north, east, south of each part, metres; its first index and number of indices. */
  readonly chunks: readonly { box: readonly [number, number, number, number]; first: number; count: number }[]
}

export function bankBands({ rivers }: Water): BankBands {
  const total = rivers.reduce((sum, r) => sum + r.points.length, 0)
  const vertices = new Float32Array(total * 2 * BAND_FLOATS)
  const index: number[] = []
  const chunks: BankBands['chunks'][number][] = []
  let v = 0
  for (const { points } of rivers) {
    const mean = points.reduce((sum, p) => sum + p[3], 0) / Math.max(points.length, 1)
    const stream = mean < STREAM_BELOW
    for (let start = 0; start + 1 < points.length; start += CHUNK) {
      const first = index.length
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
      const end = Math.min(start + CHUNK, points.length - 1)
      for (let i = start; i <= end; i++) {
        const reach = REACH * (stream ? STREAM_FLOOR : points[i]![3] / 2)
        const [x, z] = points[i]!
        box[0] = Math.min(box[0], x - reach)
        box[1] = Math.min(box[1], z - reach)
        box[2] = Math.max(box[2], x + reach)
        box[3] = Math.max(box[3], z + reach)
        if (i < end) {
          const a = v + i * 2
          index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
        }
      }
      chunks.push({ box, first, count: index.length - first })
    }
    points.forEach(([x, z, , width], i) => {
      const before = points[Math.max(i - 1, 0)]!
      const after = points[Math.min(i + 1, points.length - 1)]!
      const dx = after[0] - before[0]
      const dz = after[1] - before[1]
      const length = Math.hypot(dx, dz) || 1
      const reach = REACH * (stream ? STREAM_FLOOR : width / 2)
      const bend = stream ? 0 : Math.max(-1, Math.min(1, (curvature(points, i) * width) / 2 / TIGHT))
      for (const side of [-1, 1])
        vertices.set(
          [x, z, -dz / length, dx / length, reach, side, bend, stream ? 1 : 0],
          (v + i * 2 + (side > 0 ? 1 : 0)) * BAND_FLOATS,
        )
    })
    v += points.length * 2
  }
  return { vertices, index: Uint16Array.from(index), chunks }
}

type Points = Water['rivers'][number]['points']

/** Signed curvature of a course at point i, per metre: positive where it turns towards its right bank. */
function curvature(points: Points, i: number): number {
  const a = points[Math.max(i - 4, 0)]!
  const b = points[i]!
  const c = points[Math.min(i + 4, points.length - 1)]!
  const ux = b[0] - a[0]
  const uz = b[1] - a[1]
  const vx = c[0] - b[0]
  const vz = c[1] - b[1]
  const length = (Math.hypot(ux, uz) + Math.hypot(vx, vz)) / 2
  return length < 1 ? 0 : Math.atan2(ux * vz - uz * vx, ux * vx + uz * vz) / length
}
