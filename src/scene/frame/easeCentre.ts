import type { Session } from '@/state/session/session'
import type { World } from '../world'

/** Rate at which the centre follows, per second. */
const FOLLOW = 7
/** Maximum shift of the centre, as a share of the page. */
const MAX = 0.3

const prefersReducedMotion = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/**
 * Moves the centre of the picture to the centre of the area that caption, figure and panel leave free; true while it is
 * still moving. While looking round, the centre stays, or the ground would slip under the pointer.
 */
export function easeCentre(
  world: World,
  { mode, away, coveredBelow, coveredLeft, coveredRight }: Session,
  delta: number,
): boolean {
  if (world.still) {
    // A still has no caption over it.
    world.lift = 0
    world.shift = 0
    return false
  }
  const presenting = mode === 'present'
  if (presenting && away) return false
  // While exploring, the strip is always there; a panel at the left or at the foot only sometimes.
  const below = presenting ? coveredBelow / 2 : Math.max(coveredBelow / 2, Math.min(48, world.height * 0.06))
  const lift = Math.min(below, MAX * world.height)
  // A figure lies at the right, and only while presenting; a panel or a question at the left.
  const beside = (presenting ? coveredRight : 0) - coveredLeft
  const shift = Math.max(-MAX * world.width, Math.min(beside / 2, MAX * world.width))
  const far = Math.abs(lift - world.lift) + Math.abs(shift - world.shift)
  if (far < 0.5 || world.camera === null || prefersReducedMotion?.matches) {
    world.lift = lift
    world.shift = shift
    return false
  }
  const share = 1 - Math.exp(-Math.min(delta, 0.1) * FOLLOW)
  world.lift += (lift - world.lift) * share
  world.shift += (shift - world.shift) * share
  return true
}
