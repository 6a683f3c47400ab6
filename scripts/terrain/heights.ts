import { smoothstep } from '../../src/base/core/math'
import { toLocal } from '../../src/base/geo/frame'
import { gridAt, type Grid } from './base'
import { noise } from './noise'
import type { HeightRecord } from './records'

/**
 * Brings the ground to each named height by adding (or removing) a hill of the missing metres. Its outline is stretched
 * and broken by noise, so that no hill is a circle; the full amount applies at the point itself.
 */
export function raiseHeights(ground: Grid, records: HeightRecord[]): void {
  records.forEach((record, i) => {
    const { x, z } = toLocal(record.lon, record.lat)
    const missing = record.elevationM - gridAt(ground, x, z)
    addHill(ground, x, z, missing, record.radiusM, 700 + 10 * i)
  })
}

function addHill(ground: Grid, x: number, z: number, metres: number, radius: number, seed: number): void {
  const { posts, spacing, west, north, values } = ground
  const turn = Math.PI * noise(0.5, seed * 0.37, seed)
  const reach = radius * 2
  const c0 = Math.max(0, Math.ceil((x - reach - west) / spacing))
  const c1 = Math.min(posts - 1, Math.floor((x + reach - west) / spacing))
  const r1 = Math.min(posts - 1, Math.floor((z + reach - north) / spacing))
  for (let row = Math.max(0, Math.ceil((z - reach - north) / spacing)); row <= r1; row++) {
    const dz = north + row * spacing - z
    for (let column = c0; column <= c1; column++) {
      const dx = west + column * spacing - x
      const u = (dx * Math.cos(turn) + dz * Math.sin(turn)) / (radius * 1.35)
      const v = (dz * Math.cos(turn) - dx * Math.sin(turn)) / (radius * 0.85)
      const far = Math.hypot(u, v)
      const ragged = far * (1 + 0.45 * noise(dx / (radius * 0.8), dz / (radius * 0.8), seed))
      const share = 1 - smoothstep(0, 1.25, ragged)
      if (share > 0) values[row * posts + column] = values[row * posts + column]! + metres * share
    }
  }
}
