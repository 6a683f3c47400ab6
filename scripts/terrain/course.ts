import { toLocal } from '../../src/base/geo/frame'
import type { RiverRecord } from './records'

/** A river's axis in local metres, evenly spaced, with water level. Downstream order. */
export interface Axis {
  readonly id: string
  readonly step: number
  readonly x: Float64Array
  readonly z: Float64Array
  readonly level: Float64Array
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** A smooth curve through the vertices of a river, one point every `step` metres. */
export function drawAxis(river: RiverRecord, step: number): Axis {
  const vertices = river.course.map(([lon, lat, level]) => ({ ...toLocal(lon, lat), level }))
  const xs: number[] = []
  const zs: number[] = []
  const levels: number[] = []
  const last = vertices.length - 1
  let carried = 0
  let px = vertices[0]!.x
  let pz = vertices[0]!.z
  for (let i = 0; i < last; i++) {
    const b = vertices[i]!
    const c = vertices[i + 1]!
    const a = vertices[Math.max(0, i - 1)]!
    const d = vertices[Math.min(last, i + 2)]!
    const pieces = Math.ceil(Math.hypot(c.x - b.x, c.z - b.z) / 4)
    for (let k = 0; k < pieces; k++) {
      const t = k / pieces
      const x = catmullRom(a.x, b.x, c.x, d.x, t)
      const z = catmullRom(a.z, b.z, c.z, d.z, t)
      carried += Math.hypot(x - px, z - pz)
      px = x
      pz = z
      if (xs.length > 0 && carried < step) continue
      carried = xs.length === 0 ? 0 : carried - step
      xs.push(x)
      zs.push(z)
      // Linear between vertices: the figures hold no finer fall, and it cannot rise.
      levels.push(b.level + (c.level - b.level) * t)
    }
  }
  xs.push(vertices[last]!.x)
  zs.push(vertices[last]!.z)
  levels.push(vertices[last]!.level)
  return { id: river.id, step, x: Float64Array.from(xs), z: Float64Array.from(zs), level: Float64Array.from(levels) }
}
