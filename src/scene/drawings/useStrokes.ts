import { useMemo } from 'react'
import { heightAt } from '@/ground/terrain/heightField'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import { createDrawingMesh } from './drawingMesh'

/**
 * A batch of strokes to write, with the height of the ground they lie on; disposed of with the component. `ink` is
 * their colour, that of drawings by default.
 */
export function useStrokes(capacity: number, ink?: number) {
  const world = useWorld()
  const strokes = useMemo(
    () => ({
      ...createDrawingMesh(world.uniforms, capacity, ink),
      height: (x: number, z: number) => heightAt(world.assets.ground, x, z),
    }),
    [world, capacity, ink],
  )
  useDispose(strokes.mesh)
  return strokes
}
