import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { areaShape } from '@/picture/selection/area'
import type { Area } from '@/record/schema/viewing'
import { useBattle } from '@/state/session/battleContext'
import { createWriter, writeDrawing, writeRing } from '../drawings/strokes'
import { useStrokes } from '../drawings/useStrokes'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'
import { useAreaDraw } from './useAreaDraw'

const CAPACITY = 1200
const INK = 0x8a4a00
const CIRCLE_PIECES = 120
const HALF_WIDTH = 3
/** A unit in the middle of a circle takes it along in steps of this many battle seconds. */
const STEP_S = 60

/** The edge of the area whose units are counted, draped on the ground; and the drawing of a new one. */
export function AreaLine() {
  const world = useWorld()
  const { session } = useBattle()
  useAreaDraw()
  const strokes = useStrokes(CAPACITY, INK)
  const batch = useMemo(() => ({ ...strokes, drawn: { area: null as Area | null, minute: NaN } }), [strokes])
  useFrame(() => {
    const { mesh, geometry, array, buffer, height, drawn } = batch
    const { area } = session.getState()
    mesh.visible = area !== null && world.still === null
    if (!area) return
    const minute = Math.floor(world.t / STEP_S)
    if (area === drawn.area && (minute === drawn.minute || 'ring' in area)) return
    drawn.area = area
    drawn.minute = minute
    const shape = areaShape(world.record, area, world.t)
    const out = createWriter(array, height, 0, CAPACITY)
    if (shape?.kind === 'circle') writeRing(out, shape.x, shape.z, shape.radiusM, CIRCLE_PIECES, HALF_WIDTH, 1)
    else if (shape) writeDrawing(out, { kind: 'line', points: [...shape.ring, shape.ring[0]!, shape.ring[1]!] })
    geometry.setDrawRange(0, out.at * 6)
    buffer.needsUpdate = true
  }, ORDER.forces)
  return <primitive object={batch.mesh} />
}
