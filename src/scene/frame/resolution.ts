import type { RootState } from '@react-three/fiber'
import { createMotionResolution, SETTLE_MS } from '@/ground/camera/motionResolution'
import { tuning } from '@/state/session/tuning'
import type { World } from '../world'

/**
 * Device pixels per CSS pixel, frame by frame: fiber's own, or fewer while the camera moves on a slow machine. Set
 * without going through fiber, which would repaint symbols and names at every change.
 */
export function createResolution(invalidate: () => void) {
  const motion = createMotionResolution()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    /** Runs first in the frame, before anything reads the size. */
    apply(world: World, { gl, viewport }: Pick<RootState, 'gl' | 'viewport'>, delta: number): void {
      const coarse = motion.note(world.moving && !world.still, delta * 1000, performance.now())
      world.pixelRatio = viewport.dpr * (coarse && !world.still ? tuning.motionResolution : 1)
      if (gl.getPixelRatio() !== world.pixelRatio) gl.setPixelRatio(world.pixelRatio)
      clearTimeout(timer)
      // Nothing else may request the sharp frame.
      if (coarse) timer = setTimeout(invalidate, SETTLE_MS + 20)
    },
    dispose: () => clearTimeout(timer),
  }
}
