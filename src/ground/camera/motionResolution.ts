/** A frame slower than this makes a drag lag behind the pointer, milliseconds. */
const SLOW_MS = 60
/** After this many slow frames in a row the rest of the motion is drawn at lower resolution. */
const PATIENCE = 3
/** Low-resolution frames this quick, as many in a row, mean that the machine had only been busy, milliseconds. */
const QUICK_MS = 24
const QUICK_FRAMES = 10
/** A longer interval is not a frame's cost: the picture was at rest, milliseconds. */
const REST_MS = 600
/** Pause in the motion before the picture is drawn at full resolution again, milliseconds. */
export const SETTLE_MS = 180

/** Decides when the picture may be drawn with fewer pixels: while the camera moves, if frames are slow. */
export interface MotionResolution {
  /**
   * Call once per frame with whether the camera moved in the previous frame, how long that frame took and the time of
   * this one, milliseconds. Allocates nothing.
   */
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
        // A machine found slow stays slow in the next motion; one or two slow frames may have been other work of the
        // page.
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
