import type { BattleRecord } from '@/record/model/record'
import { courseOf } from './courses'
import type { Site } from './site'

/** How far from the middle of each trace nothing grows, metres. */
const WIDTH = { trench: 5, wire: 1.5, 'cart-track': 2, wrecks: 0, airstrip: 0 } as const
const SITE = 3
const CELL = 64

/** Whether a trench, wire, track or object stands at a point, at any time: grass does not come and go with them. */
export function takenBy(
  { traces }: Pick<BattleRecord, 'traces'>,
  sites: readonly Pick<Site, 'x' | 'z'>[],
): (x: number, z: number) => boolean {
  const cells = new Map<number, number[]>()
  const put = (x: number, z: number, entry: readonly number[], reach: number) => {
    for (let c = Math.floor((x - reach) / CELL); c <= Math.floor((x + reach) / CELL); c++)
      for (let r = Math.floor((z - reach) / CELL); r <= Math.floor((z + reach) / CELL); r++) {
        const key = c * 65_536 + r
        const list = cells.get(key)
        if (list) list.push(...entry)
        else cells.set(key, [...entry])
      }
  }
  for (const { x, z } of sites) put(x, z, [x, z, x, z, SITE], SITE)
  for (const { item } of traces) {
    const width = WIDTH[item.kind as keyof typeof WIDTH]
    if (!width) continue
    const line = courseOf(item)
    for (let i = 0; i + 3 < line.length; i += 2) {
      const [ax, az, bx, bz] = [line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!]
      // Each piece is at most 60 m long: half of that around its middle.
      put((ax + bx) / 2, (az + bz) / 2, [ax, az, bx, bz, width], Math.hypot(bx - ax, bz - az) / 2 + width)
    }
  }
  return (x, z) => {
    const near = cells.get(Math.floor(x / CELL) * 65_536 + Math.floor(z / CELL))
    if (!near) return false
    for (let i = 0; i < near.length; i += 5) {
      const dx = near[i + 2]! - near[i]!
      const dz = near[i + 3]! - near[i + 1]!
      const u = Math.min(Math.max(((x - near[i]!) * dx + (z - near[i + 1]!) * dz) / (dx * dx + dz * dz || 1), 0), 1)
      if (Math.hypot(x - near[i]! - dx * u, z - near[i + 1]! - dz * u) < near[i + 4]!) return true
    }
    return false
  }
}
