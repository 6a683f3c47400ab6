import { raycastGround } from '@/ground/terrain/raycast'
import type { World } from '../world'

/** A point on the screen: CSS pixels from the top left, and the distance from the eye along the view. */
export interface ScreenPoint {
  x: number
  y: number
  /** Metres in front of the eye; not positive behind it. */
  depth: number
}

/** Projects a point of the scene into `out`; true when it is in front of the eye and near the picture. */
export function project(world: World, x: number, y: number, z: number, out: ScreenPoint): boolean {
  const camera = world.camera!
  const v = camera.matrixWorldInverse.elements
  const cx = v[0]! * x + v[4]! * y + v[8]! * z + v[12]!
  const cy = v[1]! * x + v[5]! * y + v[9]! * z + v[13]!
  const cz = v[2]! * x + v[6]! * y + v[10]! * z + v[14]!
  out.depth = -cz
  if (out.depth <= camera.near) return false
  const p = camera.projectionMatrix.elements
  // The third column holds the view offset.
  const nx = (p[0]! * cx + p[8]! * cz) / out.depth
  const ny = (p[5]! * cy + p[9]! * cz) / out.depth
  out.x = (nx * 0.5 + 0.5) * world.width
  out.y = (0.5 - ny * 0.5) * world.height
  return nx > -1.15 && nx < 1.15 && ny > -1.2 && ny < 1.2
}

/**
 * `project` for many points of one frame, with the camera's two matrices multiplied once. Allocates nothing after
 * creation. Results equal those of `project`.
 */
export function createProjection(): {
  readonly set: (world: World) => void
  readonly at: (x: number, y: number, z: number, out: ScreenPoint) => boolean
} {
  /** Rows for x, y and depth. */
  const m = new Float64Array(12)
  let near = 0
  let halfWidth = 0
  let halfHeight = 0
  return {
    set({ camera, width, height }) {
      const v = camera!.matrixWorldInverse.elements
      const p = camera!.projectionMatrix.elements
      for (let k = 0; k < 4; k++) {
        const cz = v[k * 4 + 2]!
        m[k] = p[0]! * v[k * 4]! + p[8]! * cz
        m[4 + k] = p[5]! * v[k * 4 + 1]! + p[9]! * cz
        m[8 + k] = -cz
      }
      near = camera!.near
      halfWidth = width / 2
      halfHeight = height / 2
    },
    at(x, y, z, out) {
      const depth = m[8]! * x + m[9]! * y + m[10]! * z + m[11]!
      out.depth = depth
      if (depth <= near) return false
      const nx = (m[0]! * x + m[1]! * y + m[2]! * z + m[3]!) / depth
      const ny = (m[4]! * x + m[5]! * y + m[6]! * z + m[7]!) / depth
      out.x = (nx + 1) * halfWidth
      out.y = (1 - ny) * halfHeight
      return nx > -1.15 && nx < 1.15 && ny > -1.2 && ny < 1.2
    },
  }
}

/** Writes the view direction through a point of the picture (CSS pixels) into `out`; not normalised. */
export function sightThrough(world: World, x: number, y: number, out: { x: number; y: number; z: number }): void {
  const camera = world.camera!
  const p = camera.projectionMatrix.elements
  const cx = ((x / world.width) * 2 - 1 + p[8]!) / p[0]!
  const cy = (1 - (y / world.height) * 2 + p[9]!) / p[5]!
  const w = camera.matrixWorld.elements
  out.x = w[0]! * cx + w[4]! * cy - w[8]!
  out.y = w[1]! * cx + w[5]! * cy - w[9]!
  out.z = w[2]! * cx + w[6]! * cy - w[10]!
}

const sight = { x: 0, y: 0, z: 0 }
const FARTHEST = 160_000

/** Writes the ground point under a point of the picture, scene metres; false for sky. Allocates nothing. */
export function groundUnder(world: World, x: number, y: number, out: { x: number; y: number; z: number }): boolean {
  if (!world.camera) return false
  const { position } = world.camera
  sightThrough(world, x, y, sight)
  return raycastGround(
    world.assets.ground,
    position.x,
    position.y,
    position.z,
    sight.x,
    sight.y,
    sight.z,
    world.exaggeration,
    FARTHEST,
    out,
  )
}
