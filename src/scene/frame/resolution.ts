import type { RootState } from '@react-three/fiber'
import { createMotionResolution, SETTLE_MS } from '@/ground/camera/motionResolution'
import { look } from '@/state/session/look'
import type { Stage } from '../stage'

/**
 * Device pixels per CSS pixel, frame by frame: fiber's own, or fewer while the camera moves on a slow machine.
 * Set past fiber, which would paint symbols and names anew at every change.
 */
export function createResolution(invalidate: () => void) {
  const motion = createMotionResolution()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    /** First in the frame, before anything reads the size. */
    apply(stage: Stage, { gl, viewport }: Pick<RootState, 'gl' | 'viewport'>, delta: number): void {
      const coarse = motion.note(stage.moving && !stage.still, delta * 1000, performance.now())
      stage.pixelRatio = viewport.dpr * (coarse && !stage.still ? look.motionResolution : 1)
      if (gl.getPixelRatio() !== stage.pixelRatio) gl.setPixelRatio(stage.pixelRatio)
      clearTimeout(timer)
      // Nothing else may ask for the sharp frame.
      if (coarse) timer = setTimeout(invalidate, SETTLE_MS + 20)
    },
    dispose: () => clearTimeout(timer),
  }
}
