import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { PerspectiveCamera } from 'three'
import { DEGREES } from '@/core/math'
import { lightingAt } from '@/light/palette'
import { sunDirection, writeDirection } from '@/light/sun'
import { useBattle } from '@/state/battleContext'
import { samplePoses } from '@/timeline/sample'
import { useStage, type Stage } from '../stage'
import { ORDER } from './order'

const override = new Float32Array(3)

/**
 * The one reader of wall time. First in each frame it moves the clock, then writes what all
 * others read: time, poses, light, size. While the clock plays it asks for the next frame;
 * at rest nothing is drawn until something changes.
 */
export function FrameDriver() {
  const stage = useStage()
  const { playback, session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)

  useEffect(() => {
    const wake = () => invalidate()
    const stopClock = playback.subscribe(wake)
    const stopSession = session.subscribe(wake)
    return () => {
      stopClock()
      stopSession()
    }
  }, [playback, session, invalidate])

  useFrame((state, delta) => {
    playback.tick(delta)
    stage.t = playback.clock.t
    stage.exaggeration = session.getState().exaggeration
    stage.width = state.size.width
    stage.height = state.size.height
    stage.pixelRatio = state.viewport.dpr
    stage.lift = Math.round(session.getState().mode === 'present' ? stage.height * 0.12 : Math.min(48, stage.height * 0.06))
    stage.camera = state.camera as PerspectiveCamera
    samplePoses(stage.record.tracks, stage.t, stage.poses)
    writeLight(stage, session.getState().sunOverride)
    if (playback.clock.playing) invalidate()
  }, ORDER.clock)

  useFrame(() => {
    const camera = stage.camera!
    stage.uniforms.uEye.value.copy(camera.position)
    stage.pixelsPerRadian = stage.height / (2 * Math.tan((camera.fov * DEGREES) / 2))
    stage.uniforms.uPixel.value = 1 / stage.pixelsPerRadian
  }, ORDER.sample)
  return null
}

function writeLight(stage: Stage, sunOverride: { azimuthDeg: number; altitudeDeg: number } | null): void {
  const u = stage.uniforms
  if (sunOverride) {
    writeDirection(sunOverride.azimuthDeg, sunOverride.altitudeDeg, override, 0)
    u.uSunDirection.value.fromArray(override)
  } else {
    sunDirection(stage.sunTable, stage.t, u.uSunDirection.value)
  }
  const light = stage.lighting
  lightingAt(Math.asin(u.uSunDirection.value.y) / DEGREES, light)
  u.uSunColour.value.fromArray(light.sunColour)
  u.uSkyColour.value.fromArray(light.skyColour)
  u.uZenith.value.fromArray(light.zenith)
  u.uHorizon.value.fromArray(light.horizon)
  u.uHillshade.value = light.hillshade
  u.uNight.value = light.night
  u.uTime.value = stage.t
  u.uExaggeration.value = stage.exaggeration
  u.uPixelRatio.value = stage.pixelRatio
  u.uViewport.value.set(stage.width * stage.pixelRatio, stage.height * stage.pixelRatio)
}
