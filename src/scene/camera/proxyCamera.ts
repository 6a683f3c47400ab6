import type { PerspectiveCamera, Vector3 } from 'three'
import { clamp, DEGREES } from '@/base/core/math'
import type { View } from '@/ground/camera/flight'
import { CAMERA_LIMITS } from '@/ground/camera/limits'

/** Bounds of the orbit: metres from the target, degrees below the horizon, metres from the centre. */
export const LIMITS = {
  near: CAMERA_LIMITS.nearM,
  far: CAMERA_LIMITS.farM,
  lowest: CAMERA_LIMITS.lowestDeg,
  highest: CAMERA_LIMITS.highestDeg,
  reach: 50_000,
} as const

/**
 * The controls move a camera that nobody looks through, over flat ground at y = 0. The camera of
 * the picture follows its view over the real ground; so no control can put the eye under a hill.
 */
export function readView(proxy: PerspectiveCamera, target: Vector3, out: View): void {
  const dx = proxy.position.x - target.x
  const dy = proxy.position.y - target.y
  const dz = proxy.position.z - target.z
  const distance = Math.max(Math.hypot(dx, dy, dz), 1)
  out.x = clamp(target.x, -LIMITS.reach, LIMITS.reach)
  out.z = clamp(target.z, -LIMITS.reach, LIMITS.reach)
  out.distance = clamp(distance, LIMITS.near, LIMITS.far)
  out.pitch = clamp(Math.asin(clamp(dy / distance, -1, 1)), LIMITS.lowest * DEGREES, LIMITS.highest * DEGREES)
  if (Math.hypot(dx, dz) > distance * 1e-4) out.bearing = Math.atan2(-dx, dz)
}

/** Puts the proxy where `view` is seen from. */
export function writeView(view: View, proxy: PerspectiveCamera, target: Vector3): void {
  target.set(view.x, 0, view.z)
  const flat = Math.cos(view.pitch) * view.distance
  proxy.position.set(
    view.x - Math.sin(view.bearing) * flat,
    Math.sin(view.pitch) * view.distance,
    view.z + Math.cos(view.bearing) * flat,
  )
  proxy.lookAt(target)
  proxy.updateMatrixWorld()
}
