import { BufferAttribute, BufferGeometry } from 'three'
import type { FlatLine } from '@/base/geo/polyline'

/** A point of a ribbon's cross-section: share of half the width, and metres above the ground. */
export type Profile = readonly (readonly [across: number, up: number])[]

/** Cross-sections: a trench between its banks of earth, upright coils of wire, and ground worn flat. */
export const PROFILES = {
  trench: [[-1, 0.02], [-0.62, 0.5], [-0.3, 0.06], [0.3, 0.06], [0.62, 0.38], [1, 0.02]],
  wire: [[-0.5, 0], [-0.5, 1.15], [0.5, 0], [0.5, 1.15]],
  flat: [[-1, 0.05], [0, 0.05], [1, 0.05]],
  field: [[-1, 0.05], [-0.5, 0.05], [0, 0.05], [0.5, 0.05], [1, 0.05]],
} as const satisfies Record<string, Profile> // prettier-ignore

/**
 * A line as a band draped on the ground. `position` is x, metres above the ground, z of the middle line; `aAcross`
 * the way to the right times half the width, `aBand` the share across, metres along, and the height of the ground.
 * @param heightOf metres above the datum.
 */
export function ribbonGeometry(
  line: FlatLine,
  profile: Profile,
  halfWidth: number,
  heightOf: (x: number, z: number) => number,
  upright: boolean,
): BufferGeometry {
  const rows = line.length / 2
  const n = profile.length
  const position = new Float32Array(rows * n * 3)
  const across = new Float32Array(rows * n * 2)
  const band = new Float32Array(rows * n * 3)
  let along = 0
  for (let i = 0; i < rows; i++) {
    const x = line[i * 2]!
    const z = line[i * 2 + 1]!
    const before = Math.max(i - 1, 0) * 2
    const after = Math.min(i + 1, rows - 1) * 2
    const dx = line[after]! - line[before]!
    const dz = line[after + 1]! - line[before + 1]!
    const length = Math.hypot(dx, dz) || 1
    const corner = mitre(line, before / 2, i, after / 2)
    if (i > 0) along += Math.hypot(x - line[i * 2 - 2]!, z - line[i * 2 - 1]!)
    profile.forEach(([share, up], k) => {
      const at = i * n + k
      const [ox, oz] = [(-dz / length) * share * halfWidth * corner, (dx / length) * share * halfWidth * corner]
      position.set([x, up, z], at * 3)
      across.set([ox, oz], at * 2)
      band.set([share, along, heightOf(x + ox, z + oz)], at * 3)
    })
  }
  const index: number[] = []
  for (let i = 0; i + 1 < rows; i++)
    for (let k = 0; k + 1 < n; k += upright ? 2 : 1) {
      const a = i * n + k
      index.push(a, a + n, a + 1, a + 1, a + n, a + n + 1)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('aAcross', new BufferAttribute(across, 2))
  geometry.setAttribute('aBand', new BufferAttribute(band, 3))
  geometry.setIndex(index)
  return geometry
}

/** How much wider a band is at a corner, so that it is as wide as elsewhere before and after it; at most twice. */
function mitre(line: FlatLine, before: number, at: number, after: number): number {
  const ax = line[at * 2]! - line[before * 2]!
  const az = line[at * 2 + 1]! - line[before * 2 + 1]!
  const bx = line[after * 2]! - line[at * 2]!
  const bz = line[after * 2 + 1]! - line[at * 2 + 1]!
  const lengths = Math.hypot(ax, az) * Math.hypot(bx, bz)
  if (lengths === 0) return 1
  // The cosine of half the turn, from that of the whole.
  return Math.min(1 / Math.sqrt(Math.max((1 + (ax * bx + az * bz) / lengths) / 2, 0.25)), 2)
}
