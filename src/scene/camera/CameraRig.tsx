import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { DEGREES } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { viewOf } from '@/ground/camera/flight'
import { writeMapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import type { Session } from '@/state/session/session'
import { tuning } from '@/state/session/tuning'
import { ORDER } from '../frame/order'
import { useWorld, type World } from '../world'
import { createCameraPort } from './cameraPort'
import { fitted } from './fitted'
import { OPENING_CUE } from './openingCue'
import { placeCamera, sceneHeight } from './placeCamera'
import { CameraRig as Rig } from './rig'
import { placeStanding } from './standingCamera'
import { useFixedPageScale } from './useFixedPageScale'
import { useMapGestures } from './useMapGestures'

/** Connects the camera's state machine to the session, the gestures and the three.js camera. */
export function CameraRig() {
  const world = useWorld()
  const { camera: handle, session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const camera = useThree((s) => s.camera) as PerspectiveCamera
  const rig = useMemo(() => {
    const opening = handle.opening
      ? viewOf(handle.opening)
      : fitted(viewOf(OPENING_CUE), window.innerWidth / window.innerHeight)
    return new Rig(opening, rigWorld(world), () => pace)
  }, [handle, world])

  useEffect(() => {
    const leaveGround = () => {
      if (session.getState().standing) session.actions.stopStanding()
    }
    handle.current = createCameraPort(rig, world, leaveGround, invalidate)
    const onSessionChange = ({ follow, selection, standing }: Session) => {
      const id = follow && selection?.kind === 'unit' ? selection.id : null
      const row = id === null ? -1 : world.record.tracks.findIndex((k) => k.unit.id === id)
      if (follow && row < 0) return session.actions.stopFollowing()
      rig.follow(row)
      rig.stand(standing && { ...toLocal(standing.lon, standing.lat), bearing: standing.bearingDeg * DEGREES })
      invalidate()
    }
    onSessionChange(session.getState())
    return session.subscribe((now, before) => {
      if (now.follow !== before.follow || now.selection !== before.selection || now.standing !== before.standing)
        onSessionChange(now)
    })
  }, [handle, rig, world, invalidate, session])

  useMapGestures(rig)
  useFixedPageScale()

  useFrame((_, delta) => {
    // A still shows another moment: the page's camera waits.
    const { still } = world
    world.moving = !still && rig.step(Math.min(delta, 0.1))
    if (world.moving) invalidate()
    const seen = still?.view ?? rig.shown
    if (rig.standing && !still) placeStanding(world, rig.standing, camera)
    else placeCamera(world, seen, camera)
    const halfHeight = Math.tan((camera.fov * DEGREES) / 2)
    const { x, z } = camera.position
    const halfAngle = Math.atan(halfHeight * camera.aspect)
    const metresPerPixel = (seen.distance * 2 * halfHeight) / world.height
    writeMapReadout(metresPerPixel, seen.bearing / DEGREES, x, z, seen.x, seen.z, halfAngle)
  }, ORDER.camera)
  return null
}

const pace = {
  get ease() {
    return tuning.cameraEase
  },
  get flightPace() {
    return tuning.flightPace
  },
  get clearance() {
    return tuning.eyeClearance
  },
}

function rigWorld(world: World) {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
  return {
    height: (x: number, z: number) => sceneHeight(world)(x, z),
    place: (row: number, out: { x: number; z: number }) => {
      if (world.poses.presence[row]! <= 0) return false
      out.x = world.poses.x[row]!
      out.z = world.poses.z[row]!
      return true
    },
    prefersReducedMotion: () => reduced.matches,
  }
}
