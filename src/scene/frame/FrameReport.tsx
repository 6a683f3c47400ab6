import { addAfterEffect, addEffect, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import { noteFrame } from '@/state/ports/frameHistory'
import { frameStats } from '@/state/ports/frameStats'
import { createQualityGovernor } from '@/state/ports/qualityGovernor'
import { useBattle } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { useWorld } from '../world'
import { ORDER } from './order'
import { warmUp } from './warmUp'

const READY_FRAMES = 2

/** Reports what the frame cost, and when the first complete one has been drawn. */
export function FrameReport() {
  const world = useWorld()
  const { session } = useBattle()
  const gl = useThree((s) => s.gl)
  const scene = useThree((s) => s.scene)
  const camera = useThree((s) => s.camera)
  const invalidate = useThree((s) => s.invalidate)

  const quietFrames = useRef(0)
  const governor = useMemo(createQualityGovernor, [])

  useEffect(() => {
    let started = 0
    const stopBefore = addEffect(() => {
      started = performance.now()
    })
    const stopAfter = addAfterEffect(() => {
      frameStats.scriptMs = performance.now() - started
    })
    return () => {
      stopBefore()
      stopAfter()
    }
  }, [])

  useFrame((_, delta) => {
    frameStats.frameMs = delta * 1000
    const { quality, qualityChosen, ground } = session.getState()
    if (!qualityChosen && ground === 'ready' && !world.still) {
      const lower = governor.note(delta * 1000, quality)
      if (lower) {
        session.actions.lowerQuality(lower)
        notify(
          tr(
            'The picture was slow here: its quality is now {quality, select, low {low} medium {medium} other {high}}. The settings (L) can raise it again.',
            { quality: lower },
          ),
        )
      }
    }
    frameStats.drawCalls = gl.info.render.calls
    frameStats.triangles = gl.info.render.triangles
    frameStats.textures = gl.info.memory.textures
    frameStats.geometries = gl.info.memory.geometries
    // The script time is that of the previous frame: this one has not ended.
    noteFrame(frameStats.frameMs, frameStats.scriptMs, frameStats.drawCalls, frameStats.triangles, frameStats.textures)
    if (world.pending.size > 0 || quietFrames.current > READY_FRAMES) return
    if (quietFrames.current === 0) warmUp(gl, scene, camera)
    // The first complete frame compiles shaders; wait for the ones after it.
    quietFrames.current++
    if (quietFrames.current <= READY_FRAMES) invalidate()
    else session.actions.setGround('ready')
  }, ORDER.readout)
  return null
}
