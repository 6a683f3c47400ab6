import type { PerspectiveCamera } from 'three'
import type { View } from '@/camera/flight'
import { clamp } from '@/core/math'
import { look } from '@/state/look'
import { heightAt } from '@/terrain/heightField'
import { worldY, type Stage } from '../stage'

/** Puts the camera of the picture where `view` is seen from, over the real ground. */
export function placeCamera(stage: Stage, view: View, camera: PerspectiveCamera): void {
  const ground = stage.assets.ground
  const flat = Math.cos(view.pitch) * view.distance
  const x = view.x - Math.sin(view.bearing) * flat
  const z = view.z + Math.cos(view.bearing) * flat
  // The target rides on the lie of the land, not on every dune, or panning would shake.
  const r = clamp(view.distance * 0.06, 200, 3000)
  const lie =
    (heightAt(ground, view.x, view.z) +
      heightAt(ground, view.x - r, view.z) +
      heightAt(ground, view.x + r, view.z) +
      heightAt(ground, view.x, view.z - r) +
      heightAt(ground, view.x, view.z + r)) /
    5
  const targetY = worldY(stage, lie)
  const y = Math.max(targetY + Math.sin(view.pitch) * view.distance, worldY(stage, heightAt(ground, x, z)) + look.eyeClearance)
  camera.position.set(x, y, z)
  camera.up.set(0, 1, 0)
  camera.lookAt(view.x, targetY, view.z)
  const aspect = stage.width / stage.height
  // A tall screen sees more sky and foreground instead of losing the flanks.
  camera.fov = look.fov + look.fovTall * clamp((1.2 - aspect) / 0.8, 0, 1)
  camera.aspect = aspect
  camera.near = clamp(view.distance * 0.02, 8, 400)
  camera.far = 260_000
  // What is looked at stands in the middle of what the panels leave free.
  camera.setViewOffset(stage.width, stage.height, stage.shift, stage.lift, stage.width, stage.height)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
}
