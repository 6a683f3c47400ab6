import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { DEGREES } from '@/base/core/math'
import { writeShown } from '@/record/domain/shownUnits'
import { samplePoses } from '@/record/time/sample'
import { calloutRects, coveredRects } from '@/state/ports/coveredRects'
import { useBattle } from '@/state/session/battleContext'
import { tuningChanged } from '@/state/session/tuning'
import { useWorld } from '../world'
import { writeAnchors } from './anchors'
import { easeCentre } from './easeCentre'
import { ORDER } from './order'
import { createResolution } from './resolution'
import { useDisplayScale } from './useDisplayScale'
import { writeFrameUniforms, writeLight } from './writeLight'

/**
 * The only reader of wall time. First in each frame it advances the clock, then writes what everything else reads:
 * time, poses, light, size. While the clock plays it requests the next frame; at rest nothing is drawn until something
 * changes.
 */
export function FrameDriver() {
  const world = useWorld()
  const { playback, session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)

  const displayScale = useDisplayScale()
  const resolution = useMemo(() => createResolution(invalidate), [invalidate])
  useEffect(() => resolution.dispose, [resolution])

  useEffect(() => {
    const wake = () => invalidate()
    const stopClock = playback.subscribe(wake)
    const stopSession = session.subscribe(wake)
    const stopTuning = tuningChanged.subscribe(wake)
    const stopCovered = coveredRects.changed.subscribe(wake)
    const stopCallouts = calloutRects.changed.subscribe(wake)
    return () => {
      stopClock()
      stopSession()
      stopTuning()
      stopCovered()
      stopCallouts()
    }
  }, [playback, session, invalidate])

  useFrame((state, delta) => {
    if (!world.still) playback.tick(delta)
    world.t = world.still?.t ?? playback.clock.t
    world.exaggeration = session.getState().exaggeration
    world.width = state.size.width
    world.height = state.size.height
    resolution.apply(world, state, delta)
    world.displayScale = displayScale
    if (easeCentre(world, session.getState(), delta)) invalidate()
    world.camera = state.camera as PerspectiveCamera
    samplePoses(world.record.tracks, world.t, world.poses)
    writeShown(world.units, world.record.tracks, world.poses, session.getState().filter)
    const { layers } = session.getState()
    writeAnchors(world.anchors, world.poses, layers.units, layers.labels)
    writeLight(world, session.getState())
    writeFrameUniforms(world)
    if (playback.clock.playing && !world.still) invalidate()
  }, ORDER.clock)

  useFrame(() => {
    const camera = world.camera!
    world.uniforms.uEye.value.copy(camera.position)
    world.pixelsPerRadian = world.height / (2 * Math.tan((camera.fov * DEGREES) / 2))
    world.uniforms.uPixel.value = 1 / world.pixelsPerRadian
  }, ORDER.sample)
  return null
}
