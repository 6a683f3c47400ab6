import type { PerspectiveCamera } from 'three'
import { clamp } from '@/base/core/math'
import { eyeOf } from '@/ground/camera/eye'
import type { View } from '@/ground/camera/flight'
import { heightAt } from '@/ground/terrain/heightField'
import { tuning } from '@/state/session/tuning'
import { verticalFov } from '@/state/session/verticalFov'
import { worldY, type World } from '../world'

let on: World | null = null
const height = (x: number, z: number) => worldY(on!, heightAt(on!.assets.ground, x, z))

/** Scene heights as the camera rules need them; one function per world, so that no frame allocates another. */
export function sceneHeight(world: World): (x: number, z: number) => number {
  on = world
  return height
}

const eye = { x: 0, y: 0, z: 0, targetY: 0 }

/** Places the camera for `view`, above the real ground. */
export function placeCamera(world: World, view: View, camera: PerspectiveCamera): void {
  const { x, y, z, targetY } = eyeOf(view, sceneHeight(world), tuning.eyeClearance, eye)
  camera.position.set(x, y, z)
  camera.up.set(0, 1, 0)
  camera.lookAt(view.x, targetY, view.z)
  const aspect = world.width / world.height
  camera.fov = verticalFov(aspect)
  camera.aspect = aspect
  camera.near = clamp(view.distance * 0.02, 8, 400)
  camera.far = 260_000
  // The target is centred in the area that panels leave free.
  camera.setViewOffset(world.width, world.height, world.shift, world.lift, world.width, world.height)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
}
