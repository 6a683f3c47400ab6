import type { RootState } from '@react-three/fiber'
import { createMotionResolution, SETTLE_MS } from '@/ground/camera/motionResolution'
import { tuning } from '@/state/session/tuning'
import type { World } from '../world'

/**
 * Device pixels per CSS pixel, frame by frame: fiber's own, or fewer while the camera moves on a slow machine.
 * Set past fiber, which would paint symbols and names anew at every change.
 */
export function createResolution(invalidate: () => void) {
  const motion = createMotionResolution()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    /** First in the frame, before anything reads the size. */
    apply(world: World, { gl, viewport }: Pick<RootState, 'gl' | 'viewport'>, delta: number): void {
      const coarse = motion.note(world.moving && !world.still, delta * 1000, performance.now())
      world.pixelRatio = viewport.dpr * (coarse && !world.still ? tuning.motionResolution : 1)
      if (gl.getPixelRatio() !== world.pixelRatio) gl.setPixelRatio(world.pixelRatio)
      clearTimeout(timer)
      // Nothing else may ask for the sharp frame.
      if (coarse) timer = setTimeout(invalidate, SETTLE_MS + 20)
    },
    dispose: () => clearTimeout(timer),
  }
}
