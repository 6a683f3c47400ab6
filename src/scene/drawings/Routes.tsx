import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLocal } from '@/base/geo/frame'
import { routes } from '@/state/routes/routes'
import { createWriter, writeDrawing } from './strokes'
import { useStrokes } from './useStrokes'

/** Capacity of the batch in segments. */
const CAPACITY = 8000

/** The user's own routes, draped on the ground in one draw call; rewritten only when the list changes. */
export function Routes() {
  const invalidate = useThree((s) => s.invalidate)
  const strokes = useStrokes(CAPACITY)
  useEffect(() => {
    const { mesh, geometry, array, buffer, height } = strokes
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
  }, [strokes, invalidate])
  return <primitive object={strokes.mesh} />
}
