import { DEGREES, smoothstep } from '../../src/base/core/math'
import { toLocal } from '../../src/base/geo/frame'
import { boundRing, depthInside, nearRing, ringOf, type Ring } from './dunes'
import { noise } from './noise'
import type { LakeRecord } from './records'

export interface Lake {
  readonly id: string
  readonly level: number
  readonly ring: Ring
  readonly small: boolean
}

const SHORE_POINTS = 40

function drawShore(record: LakeRecord, seed: number): Ring {
  const centre = toLocal(record.lon ?? 0, record.lat ?? 0)
  const turn = (record.turnDegrees ?? 0) * DEGREES
  const x: number[] = []
  const z: number[] = []
  for (let i = 0; i < SHORE_POINTS; i++) {
    const a = (2 * Math.PI * i) / SHORE_POINTS
    const wobble =
      1 +
      0.3 * noise(1.3 * Math.cos(a) + 5, 1.3 * Math.sin(a) + 5, seed) +
      0.1 * noise(4 * Math.cos(a), 4 * Math.sin(a), seed + 1)
    const u = (record.halfWidthM ?? 0) * wobble * Math.cos(a)
    const v = (record.halfLengthM ?? 0) * wobble * Math.sin(a)
    x.push(centre.x + u * Math.cos(turn) - v * Math.sin(turn))
    z.push(centre.z + u * Math.sin(turn) + v * Math.cos(turn))
  }
  return boundRing(x, z)
}

/** Every lake's shore in local metres: drawn where measured, generated from noise where not. */
export function drawLakes(records: LakeRecord[]): Lake[] {
  return records.map((record, i) => ({
    id: record.id,
    level: record.levelM,
    ring: record.kind === 'ring' ? ringOf(record.ring ?? []) : drawShore(record, 500 + 10 * i),
    small: record.kind === 'ellipse',
  }))
}

/** Ground with the lake's basin pressed into it: 1 m deep, shores rising out to 900 m. */
export function pressLake(lake: Lake, height: number, x: number, z: number): number {
  if (!nearRing(lake.ring, x, z, 900)) return height
  const depth = depthInside(lake.ring, x, z)
  if (depth < -900) return height
  const bed = lake.level + (depth > 0 ? -Math.min(1.5, 0.3 + depth * 0.01) : Math.min(3, 0.2 - depth * 0.008))
  return height + (bed - height) * smoothstep(-900, -60, depth)
}

/** Share of open water (0-1) at a point, for the surface map. */
export function waterShare(lakes: Lake[], x: number, z: number, soft: number): number {
  let share = 0
  for (const lake of lakes) {
    if (!nearRing(lake.ring, x, z, soft)) continue
    share = Math.max(share, smoothstep(-soft, soft, depthInside(lake.ring, x, z)))
  }
  return share
}
