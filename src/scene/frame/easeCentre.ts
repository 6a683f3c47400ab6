import type { Session } from '@/state/session/session'
import type { World } from '../world'

/** How fast the middle follows, per second. */
const FOLLOW = 7
/** The middle is never lifted or moved by more than this share of the page. */
const MAX = 0.3

const prefersReducedMotion = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/**
 * Moves the middle of the picture to the middle of what caption, figure and panel leave free; true while
 * there is way left. A step that is left to look round keeps its middle, or the ground would slip in the hand.
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
  // While exploring the strip is always there, a panel at the left or at the foot sometimes.
  const below = presenting ? coveredBelow / 2 : Math.max(coveredBelow / 2, Math.min(48, world.height * 0.06))
  const lift = Math.min(below, MAX * world.height)
  const shift = presenting
    ? Math.min(coveredRight / 2, MAX * world.width)
    : -Math.min(coveredLeft / 2, MAX * world.width)
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
