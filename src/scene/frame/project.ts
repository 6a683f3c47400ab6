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
