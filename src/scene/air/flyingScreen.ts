import { project, type ScreenPoint } from '../frame/project'
import type { Stage } from '../stage'

/** The aircraft of the frame in hand, for the pointer: scene metres, and whose they are. */
export interface FlyingScreen {
  count: number
  /** x, y, z in turn. */
  readonly at: Float32Array
  /** Index of its sortie in the record. */
  readonly sortie: Int32Array
}

/** As many as are drawn at most. */
const CAPACITY = 1600
/** A model a few pixels long is hit from so far off, CSS pixels. */
const NEAR = 8
const point: ScreenPoint = { x: 0, y: 0, depth: 0 }

export function createFlyingScreen(): FlyingScreen {
  return { count: 0, at: new Float32Array(CAPACITY * 3), sortie: new Int32Array(CAPACITY) }
}

export function addFlying(flying: FlyingScreen, sortie: number, x: number, y: number, z: number): void {
  if (flying.count >= CAPACITY) return
  const n = flying.count++
  flying.at[n * 3] = x
  flying.at[n * 3 + 1] = y
  flying.at[n * 3 + 2] = z
  flying.sortie[n] = sortie
}

/** Index of the sortie of the nearest aircraft under a point of the picture (CSS pixels), or -1. */
export function sortieAt(stage: Stage, x: number, y: number, slack: number): number {
  const { flying } = stage
  let best = -1
  let nearest = NEAR + slack
  for (let i = 0; i < flying.count; i++) {
    if (!project(stage, flying.at[i * 3]!, flying.at[i * 3 + 1]!, flying.at[i * 3 + 2]!, point)) continue
    const d = Math.hypot(point.x - x, point.y - y)
    if (d > nearest) continue
    nearest = d
    best = flying.sortie[i]!
  }
  return best
}
