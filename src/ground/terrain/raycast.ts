import { heightAt, type Ground } from './heightField'

const BISECTIONS = 24
/** Ray-marching step limits in metres: at least half a post spacing, at most what could miss a dune. */
const FINEST = 16
const COARSEST = 600

function sceneLevel(ground: Ground, x: number, z: number, exaggeration: number): number {
  return (heightAt(ground, x, z) - ground.reference) * exaggeration
}

/**
 * Where a ray first meets the ground. Scene coordinates: x east, z south in
 * metres, y = (height - ground.reference) * exaggeration. The direction need
 * not be of unit length; `maxDistance` is in scene metres along it.
 *
 * Steps shorten as the ray nears the ground, so that a ray does not skip a crest, and the crossing is then refined to
 * millimetres by bisection. Writes
 * the point to `out` and returns true, or returns false and leaves `out`
 * alone: no hit within the distance, a zero direction, or an origin below
 * ground. Allocates nothing.
 */
export function raycastGround(
  ground: Ground,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  exaggeration: number,
  maxDistance: number,
  out: { x: number; y: number; z: number },
): boolean {
  const length = Math.hypot(dx, dy, dz)
  if (!(length > 0)) return false
  const ux = dx / length
  const uy = dy / length
  const uz = dz / length
  let before = 0
  let clearance = oy - sceneLevel(ground, ox, oz, exaggeration)
  if (clearance < 0) return false
  while (before < maxDistance) {
    const step = Math.min(COARSEST, Math.max(FINEST, clearance * 0.4))
    const after = Math.min(maxDistance, before + step)
    clearance = oy + uy * after - sceneLevel(ground, ox + ux * after, oz + uz * after, exaggeration)
    if (clearance > 0) {
      before = after
      continue
    }
    let low = before
    let high = after
    for (let i = 0; i < BISECTIONS; i++) {
      const middle = (low + high) / 2
      const under = sceneLevel(ground, ox + ux * middle, oz + uz * middle, exaggeration)
      if (oy + uy * middle > under) low = middle
      else high = middle
    }
    out.x = ox + ux * high
    out.z = oz + uz * high
    out.y = sceneLevel(ground, out.x, out.z, exaggeration)
    return true
  }
  return false
}
