import { addAfterEffect, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { audience, drawingPort } from '@/state/audience/audience'
import type { Drawing } from '@/state/audience/drawings'
import { deckInUse } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { groundUnder } from '../frame/project'
import { useWorld } from '../world'
import { createPen } from './pen'
import { createWriter, writeDrawing, writeRing } from './strokes'
import { useDrawingPointer } from './useDrawingPointer'
import { useStrokes } from './useStrokes'

/** Segments in the batch; the pointer's come first. */
const CAPACITY = 6000
const POINTER_PIECES = 32
/** Radius of the pointer's ring, CSS pixels. */
const RING_PIXELS = 17
/** A pointer at rest disappears after this long, fading for the second value: milliseconds. */
const STILL_MS = 3000
const FADE_MS = 400
const NONE: readonly Drawing[] = []

/** The laser pointer and the drawings of the step, draped on the ground: at most one draw call. */
export function Drawings() {
  const world = useWorld()
  const { session, record } = useBattle()
  const get = useThree((s) => s.get)
  const strokes = useStrokes(CAPACITY)
  const batch = useMemo(
    () => ({
      ...strokes,
      pen: createPen(),
      point: { x: 0, y: 0, z: 0, at: -Infinity },
      drawn: { list: NONE, pen: null as Drawing | null, end: 0 },
    }),
    [strokes],
  )
  useDrawingPointer()

  useEffect(() => {
    const { pen, point } = batch
    const spot = { x: 0, y: 0, z: 0 }
    const invalidate = () => get().invalidate()
    const key = () => {
      const { mode, step } = session.getState()
      return mode === 'present' ? (deckInUse({ record, session }).steps[step]?.step.id ?? '') : ''
    }
    const calls = new Set<() => void>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const port = {
      draw: (phase: 'start' | 'move' | 'end', x: number, y: number) => {
        const { tool } = audience.getState()
        const hit = groundUnder(world, x * world.width, y * world.height, spot)
        if (tool === 'pointer') {
          if (hit) Object.assign(point, { x: spot.x, z: spot.z, at: performance.now() })
          clearTimeout(timer)
          timer = setTimeout(invalidate, STILL_MS)
        } else {
          const done = pen.move(tool, phase, x, y, hit ? spot : null)
          if (done) audience.actions.setDrawings(key(), (list) => [...list, done])
        }
        invalidate()
      },
      copy: (width: number, fresh: boolean) => {
        const { gl, scene, camera } = get()
        const from = gl.domElement
        if (from.width === 0 || gl.getContext().isContextLost()) return null
        // The canvas keeps its content only until the browser has shown it.
        if (fresh) gl.render(scene, camera)
        const to = document.createElement('canvas')
        to.width = Math.max(1, Math.round(Math.min(width, from.width)))
        to.height = Math.max(1, Math.round((to.width * from.height) / from.width))
        to.getContext('2d')?.drawImage(from, 0, 0, to.width, to.height)
        return to
      },
      onFrame: (call: () => void) => {
        calls.add(call)
        return () => calls.delete(call)
      },
    }
    drawingPort.current = port
    const stops = [
      audience.subscribe(invalidate),
      session.subscribe((now, old) => now.step !== old.step && invalidate()),
      addAfterEffect(() => {
        if (!world.still) for (const call of calls) call()
      }),
    ]
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
      if (drawingPort.current === port) drawingPort.current = null
    }
  }, [batch, world, session, record, get])

  useFrame(() => {
    const { mesh, geometry, array, buffer, height, pen, point, drawn } = batch
    const { tool, drawings } = audience.getState()
    const { mode, step } = session.getState()
    const presenting = mode === 'present'
    const list = presenting ? (drawings[deckInUse({ record, session }).steps[step]?.step.id ?? ''] ?? NONE) : NONE
    const age = performance.now() - point.at
    const alpha = tool === 'pointer' ? Math.min(1, Math.max(0, (STILL_MS + FADE_MS - age) / FADE_MS)) : 0
    let changed = false
    if (list !== drawn.list || pen.drawing !== drawn.pen) {
      const out = createWriter(array, height, POINTER_PIECES + 1, CAPACITY)
      for (const drawing of list) writeDrawing(out, drawing)
      if (pen.drawing) writeDrawing(out, pen.drawing)
      Object.assign(drawn, { list, pen: pen.drawing, end: out.at })
      changed = true
    }
    if (alpha > 0) {
      const eye = world.camera!.position
      const far = Math.hypot(eye.x - point.x, eye.y, eye.z - point.z)
      const radius = (RING_PIXELS * far) / world.pixelsPerRadian
      const out = createWriter(array, height, 0, POINTER_PIECES + 1)
      writeRing(out, point.x, point.z, radius, POINTER_PIECES, 1.8, alpha)
      out.segment(point.x, point.z, point.x, point.z, 5, 1, alpha)
      changed = true
      if (age > STILL_MS) get().invalidate()
    }
    const first = alpha > 0 ? 0 : POINTER_PIECES + 1
    const end = drawn.end > POINTER_PIECES + 1 ? drawn.end : alpha > 0 ? POINTER_PIECES + 1 : first
    geometry.setDrawRange(first * 6, (end - first) * 6)
    mesh.visible = end > first && world.still === null
    if (changed) buffer.needsUpdate = true
  }, ORDER.forces)
  return <primitive object={batch.mesh} />
}
