import { smoothstep } from '../../src/base/core/math'
import { fillGrid, sampleBase, type Grid } from './base'
import type { Axis } from './course'
import { depthInside } from './dunes'
import type { Lake } from './lakes'
import type { Table } from './tables'
import { floorAt, layFloor } from './valley'

export const REGION = { posts: 257, spacing: 768 } as const

/** Depth below the drawn water that the coarse ground is held to, so that it never covers the river, metres. */
const UNDER_WATER_M = 1

/**
 * The whole region at 768 m: the measured relief, with the valley floor lowered to the river (its water must be visible
 * on posts this far apart) and the great lake level.
 */
export function bakeRegion(table: Table, axis: Axis, lakes: Lake[]): Grid {
  const grid = sampleBase(table, REGION.posts, REGION.spacing)
  const floor = layFloor(axis, REGION.posts, REGION.spacing)
  return fillGrid(grid, (x, z, index) => {
    let h = grid.values[index]!
    const { level, side } = floorAt(floor, x, z)
    const held = 1 - smoothstep(1150, 3200, Math.abs(side))
    h += (Math.min(h, level - UNDER_WATER_M) - h) * held
    for (const lake of lakes) {
      if (lake.small) continue
      const share = smoothstep(-700, 500, depthInside(lake.ring, x, z))
      h += (lake.level - 1.5 - h) * share
    }
    return h
  })
}
