import type { Session } from '@/state/session/session'
import type { Stage } from '../stage'

/** How fast the middle follows, per second. */
const FOLLOW = 7
/** The middle is never lifted or moved by more than this share of the page. */
const MOST = 0.3

const calm = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/**
 * Moves the middle of the picture to the middle of what caption and figure leave free; true while
 * there is way left. A step that is left to look round keeps its middle, or the ground would slip in the hand.
 */
export function easeCentre(stage: Stage, { mode, away, coveredBelow, coveredRight }: Session, delta: number): boolean {
  if (stage.still) {
    // A still has no caption over it.
    stage.lift = 0
    stage.shift = 0
    return false
  }
  const presenting = mode === 'present'
  if (presenting && away) return false
  const lift = presenting ? Math.min(coveredBelow / 2, MOST * stage.height) : Math.min(48, stage.height * 0.06)
  const shift = presenting ? Math.min(coveredRight / 2, MOST * stage.width) : 0
  const far = Math.abs(lift - stage.lift) + Math.abs(shift - stage.shift)
  if (far < 0.5 || stage.camera === null || calm?.matches) {
    stage.lift = lift
    stage.shift = shift
    return false
  }
  const share = 1 - Math.exp(-Math.min(delta, 0.1) * FOLLOW)
  stage.lift += (lift - stage.lift) * share
  stage.shift += (shift - stage.shift) * share
  return true
}
