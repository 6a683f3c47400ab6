import { raycastGround } from '@/terrain/raycast'
import type { Stage } from '../stage'

/** A point on the screen: CSS pixels from the top left, and the distance from the eye along the view. */
export interface ScreenPoint {
  x: number
  y: number
  /** Metres in front of the eye; not positive behind it. */
  depth: number
}

/** Projects a point of the scene into `out`; true when it is in front of the eye and near the picture. */
export function project(stage: Stage, x: number, y: number, z: number, out: ScreenPoint): boolean {
  const camera = stage.camera!
  const v = camera.matrixWorldInverse.elements
  const cx = v[0]! * x + v[4]! * y + v[8]! * z + v[12]!
  const cy = v[1]! * x + v[5]! * y + v[9]! * z + v[13]!
  const cz = v[2]! * x + v[6]! * y + v[10]! * z + v[14]!
  out.depth = -cz
  if (out.depth <= camera.near) return false
  const p = camera.projectionMatrix.elements
  // The third column holds the offset of the view.
  const nx = (p[0]! * cx + p[8]! * cz) / out.depth
  const ny = (p[5]! * cy + p[9]! * cz) / out.depth
  out.x = (nx * 0.5 + 0.5) * stage.width
  out.y = (0.5 - ny * 0.5) * stage.height
  return nx > -1.15 && nx < 1.15 && ny > -1.2 && ny < 1.2
}

/** Writes the direction of sight through a point of the picture (CSS pixels) into `out`; not of unit length. */
export function sightThrough(stage: Stage, x: number, y: number, out: { x: number; y: number; z: number }): void {
  const camera = stage.camera!
  const p = camera.projectionMatrix.elements
  const cx = ((x / stage.width) * 2 - 1 + p[8]!) / p[0]!
  const cy = (1 - (y / stage.height) * 2 + p[9]!) / p[5]!
  const w = camera.matrixWorld.elements
  out.x = w[0]! * cx + w[4]! * cy - w[8]!
  out.y = w[1]! * cx + w[5]! * cy - w[9]!
  out.z = w[2]! * cx + w[6]! * cy - w[10]!
}

const sight = { x: 0, y: 0, z: 0 }
const FARTHEST = 160_000

/** Writes where the ground lies under a point of the picture, scene metres; false where there is sky. Allocates nothing. */
export function groundUnder(stage: Stage, x: number, y: number, out: { x: number; y: number; z: number }): boolean {
  if (!stage.camera) return false
  const { position } = stage.camera
  sightThrough(stage, x, y, sight)
  return raycastGround(stage.assets.ground, position.x, position.y, position.z, sight.x, sight.y, sight.z, stage.exaggeration, FARTHEST, out)
}
