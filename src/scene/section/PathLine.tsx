import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { FlatLine } from '@/base/geo/polyline'
import { flatPath, pointOnPath } from '@/picture/section/alongPath'
import { sectionCursor } from '@/state/ports/sectionCursor'
import { useBattle } from '@/state/session/battleContext'
import { createWriter, writeDrawing } from '../drawings/strokes'
import { useStrokes } from '../drawings/useStrokes'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'

const CAPACITY = 1200
/** Segments kept for the cursor, before those of the path. */
const CURSOR = 1
const INK = 0x8a4a00
const DOT = 5

/** The path that is measured, draped on the ground, with its points and the cursor of the section. */
export function PathLine() {
  const world = useWorld()
  const { session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const strokes = useStrokes(CAPACITY, INK)
  const batch = useMemo(
    () => ({
      ...strokes,
      drawn: { path: null as object | null, line: new Float64Array(0) as FlatLine, end: CURSOR, atM: NaN },
    }),
    [strokes],
  )
  useEffect(() => sectionCursor.changed.subscribe(() => invalidate()), [invalidate])

  useFrame(() => {
    const { mesh, geometry, array, buffer, height, drawn } = batch
    const { path } = session.getState()
    mesh.visible = path !== null && world.still === null
    if (!path) return
    const { atM } = sectionCursor
    if (path === drawn.path && Object.is(atM, drawn.atM)) return
    if (path !== drawn.path) {
      drawn.line = flatPath(path.points)
      const out = createWriter(array, height, CURSOR, CAPACITY)
      writeDrawing(out, { kind: 'line', points: [...drawn.line] })
      for (let i = 0; i < drawn.line.length; i += 2)
        out.segment(drawn.line[i]!, drawn.line[i + 1]!, drawn.line[i]!, drawn.line[i + 1]!, DOT, 1, 1)
      drawn.end = out.at
      drawn.path = path
    }
    drawn.atM = atM
    const cursor = !Number.isNaN(atM) && drawn.line.length >= 4
    if (cursor) {
      const { x, z } = pointOnPath(drawn.line, atM)
      createWriter(array, height, 0, CURSOR).segment(x, z, x, z, DOT + 3, 1, 1)
    }
    const first = cursor ? 0 : CURSOR
    geometry.setDrawRange(first * 6, (drawn.end - first) * 6)
    buffer.needsUpdate = true
  }, ORDER.forces)
  return <primitive object={batch.mesh} />
}
