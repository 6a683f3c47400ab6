import type { PerspectiveCamera } from 'three'
import { heightAt } from '@/ground/terrain/heightField'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { tuning } from '@/state/session/tuning'
import { worldY, type World } from '../world'

/** A viewer standing on the ground: local metres and radians. */
export interface StandingView {
  x: number
  z: number
  bearing: number
  /** Above the horizon. */
  up: number
}

/** The near plane while standing, metres. */
const NEAR = 1

/** Places the camera 1.7 m (not exaggerated) above the exaggerated ground. */
export function placeStanding(world: World, standing: StandingView, camera: PerspectiveCamera): void {
  const { x, z, bearing, up } = standing
  const y = worldY(world, heightAt(world.assets.ground, x, z)) + EYE_HEIGHT_M
  camera.position.set(x, y, z)
  camera.up.set(0, 1, 0)
  camera.lookAt(
    x + Math.sin(bearing) * Math.cos(up) * 100,
    y + Math.sin(up) * 100,
    z - Math.cos(bearing) * Math.cos(up) * 100,
  )
  camera.fov = tuning.fov + 12
  camera.aspect = world.width / world.height
  camera.near = NEAR
  camera.far = 260_000
  camera.setViewOffset(world.width, world.height, world.shift, 0, world.width, world.height)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
}
