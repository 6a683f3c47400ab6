import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { toLocal } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { routes } from '@/state/routes/routes'
import { useWorld } from '../world'
import { createDrawingMesh } from './drawingMesh'
import { createWriter, writeDrawing } from './strokes'

/** Capacity of the batch in segments. */
const CAPACITY = 8000

/** The user's own routes, draped on the ground in one draw call; rewritten only when the list changes. */
export function Routes() {
  const world = useWorld()
  const invalidate = useThree((s) => s.invalidate)
  const batch = useMemo(() => createDrawingMesh(world.uniforms, CAPACITY), [world])
  useEffect(() => {
    const { mesh, geometry, array, buffer } = batch
    const height = (x: number, z: number) => heightAt(world.assets.ground, x, z)
    const draw = () => {
      const out = createWriter(array, height, 0, CAPACITY)
      for (const { lines } of routes.getState().list)
        for (const line of lines)
          writeDrawing(out, {
            kind: 'line',
            points: line.flatMap(([lon, lat]) => {
              const { x, z } = toLocal(lon, lat)
              return [x, z]
            }),
          })
      geometry.setDrawRange(0, out.at * 6)
      mesh.visible = out.at > 0
      buffer.needsUpdate = true
      invalidate()
    }
    draw()
    return routes.subscribe(draw)
  }, [batch, world, invalidate])
  useEffect(
    () => () => {
      batch.geometry.dispose()
      batch.material.dispose()
    },
    [batch],
  )
  return <primitive object={batch.mesh} />
}
