import { addAfterEffect, addEffect, useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { frameFigures } from '@/state/frameFigures'
import { useBattle } from '@/state/battleContext'
import { useStage } from '../stage'
import { ORDER } from './order'

/** Tells what the frame cost, and when the first complete one has been drawn. */
export function FrameReport() {
  const stage = useStage()
  const { session } = useBattle()
  const gl = useThree((s) => s.gl)
  const invalidate = useThree((s) => s.invalidate)

  useEffect(() => {
    let started = 0
    let calm = 0
    const stopBefore = addEffect(() => {
      started = performance.now()
    })
    const stopAfter = addAfterEffect(() => {
      frameFigures.scriptMs = performance.now() - started
      if (stage.pending.size > 0 || session.getState().ground === 'ready') return
      // Two frames with everything in them: the second shows what the first has compiled.
      calm++
      if (calm < 2) invalidate()
      else session.setState({ ground: 'ready' })
    })
    return () => {
      stopBefore()
      stopAfter()
    }
  }, [stage, session, invalidate])

  useFrame((_, delta) => {
    frameFigures.frameMs = delta * 1000
    frameFigures.drawCalls = gl.info.render.calls
    frameFigures.triangles = gl.info.render.triangles
    frameFigures.textures = gl.info.memory.textures
    frameFigures.geometries = gl.info.memory.geometries
  }, ORDER.readout)
  return null
}
