/** A frame that takes longer makes a drag lag behind the hand, milliseconds. */
const SLOW_MS = 60
/** So many slow ones, one after another, and the rest of the motion is drawn coarser. */
const PATIENCE = 3
/** Coarse frames as quick as this, so many together, tell that the machine had only been busy. */
const QUICK_MS = 24
const QUICK_FRAMES = 10
/** A longer wait is no frame's cost: the picture was at rest. */
const REST_MS = 600
/** The hand rests so long before the picture is sharp again, milliseconds. */
export const SETTLE_MS = 180

/** Says when the picture may be drawn with fewer pixels: while the camera moves, where frames are slow. */
export interface MotionResolution {
  /** For each frame: whether the camera moved in the one before, what that took, and when this one is, milliseconds. Allocates nothing. */
  note(moving: boolean, frameMs: number, now: number): boolean
}

export function createMotionResolution(): MotionResolution {
  let slow = 0
  let quick = 0
  let coarse = false
  let movedAt = -Infinity
  return {
    note(moving, frameMs, now) {
      if (moving) movedAt = now
      if (now - movedAt > SETTLE_MS) {
        // A machine found slow is slow in the next motion too; a frame or two may have been the page at work.
        if (slow < PATIENCE) slow = 0
        return (coarse = false)
      }
      if (moving && frameMs < REST_MS) {
        if (!coarse) slow = frameMs > SLOW_MS ? slow + 1 : 0
        quick = coarse && frameMs < QUICK_MS ? quick + 1 : 0
        if (quick >= QUICK_FRAMES) slow = quick = 0
      }
      return (coarse = slow >= PATIENCE)
    },
  }
}
