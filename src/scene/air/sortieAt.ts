import { project, type ScreenPoint } from '../frame/project'
import type { World } from '../world'

/** Pick radius for aircraft drawn only a few pixels long, in CSS pixels. */
const NEAR = 8
const point: ScreenPoint = { x: 0, y: 0, depth: 0 }

/** Index of the sortie of the nearest aircraft under a point of the picture (CSS pixels), or -1. */
export function sortieAt(world: World, x: number, y: number, slack: number): number {
  const { flying } = world
  let best = -1
  let nearest = NEAR + slack
  for (let i = 0; i < flying.count; i++) {
    if (!project(world, flying.at[i * 3]!, flying.at[i * 3 + 1]!, flying.at[i * 3 + 2]!, point)) continue
    const d = Math.hypot(point.x - x, point.y - y)
    if (d > nearest) continue
    nearest = d
    best = flying.sortie[i]!
  }
  return best
}
