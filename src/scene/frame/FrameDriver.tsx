import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { DEGREES } from '@/base/core/math'
import { writeShown } from '@/record/domain/shownUnits'
import { samplePoses } from '@/record/time/sample'
import { coveredRects } from '@/state/ports/coveredRects'
import { useBattle } from '@/state/session/battleContext'
import { subscribeLook } from '@/state/session/look'
import { useStage } from '../stage'
import { writeAnchors } from './anchors'
import { easeCentre } from './easeCentre'
import { ORDER } from './order'
import { createResolution } from './resolution'
import { useHallScale } from './useHallScale'
import { writeFrameUniforms, writeLight } from './writeLight'

/**
 * The one reader of wall time. First in each frame it moves the clock, then writes what all
 * others read: time, poses, light, size. While the clock plays it asks for the next frame;
 * at rest nothing is drawn until something changes.
 */
export function FrameDriver() {
  const stage = useStage()
  const { playback, session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)

  const hall = useHallScale()
  const resolution = useMemo(() => createResolution(invalidate), [invalidate])
  useEffect(() => resolution.dispose, [resolution])

  useEffect(() => {
    const wake = () => invalidate()
    const stopClock = playback.subscribe(wake)
    const stopSession = session.subscribe(wake)
    const stopLook = subscribeLook(wake)
    coveredRects.listeners.add(wake)
    return () => {
      stopClock()
      stopSession()
      stopLook()
      coveredRects.listeners.delete(wake)
    }
  }, [playback, session, invalidate])

  useFrame((state, delta) => {
    if (!stage.still) playback.tick(delta)
    stage.t = stage.still?.t ?? playback.clock.t
    stage.exaggeration = session.getState().exaggeration
    stage.width = state.size.width
    stage.height = state.size.height
    resolution.apply(stage, state, delta)
    stage.hall = hall
    if (easeCentre(stage, session.getState(), delta)) invalidate()
    stage.camera = state.camera as PerspectiveCamera
    samplePoses(stage.record.tracks, stage.t, stage.poses)
    writeShown(stage.units, stage.record.tracks, stage.poses, session.getState().filter)
    const { layers } = session.getState()
    writeAnchors(stage.anchors, stage.poses, layers.units, layers.labels)
    writeLight(stage, session.getState())
    writeFrameUniforms(stage)
    if (playback.clock.playing && !stage.still) invalidate()
  }, ORDER.clock)

  useFrame(() => {
    const camera = stage.camera!
    stage.uniforms.uEye.value.copy(camera.position)
    stage.pixelsPerRadian = stage.height / (2 * Math.tan((camera.fov * DEGREES) / 2))
    stage.uniforms.uPixel.value = 1 / stage.pixelsPerRadian
  }, ORDER.sample)
  return null
}
