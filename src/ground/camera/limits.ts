import { angleDelta, clamp, DEGREES } from '@/base/core/math'
import { CAMERA_LIMITS } from './bounds'
import type { View } from './flight'

/**
 * Limits of a view: distance to the target in metres, pitch in degrees below the horizon, distance of the target from
 * the map's centre in metres.
 */
export const LIMITS = {
  near: CAMERA_LIMITS.nearM,
  far: CAMERA_LIMITS.farM,
  lowest: CAMERA_LIMITS.lowestDeg,
  highest: CAMERA_LIMITS.highestDeg,
  reach: 50_000,
} as const

/** Brings a view within the limits, in place. */
export function limitView(view: View): View {
  view.x = clamp(view.x, -LIMITS.reach, LIMITS.reach)
  view.z = clamp(view.z, -LIMITS.reach, LIMITS.reach)
  view.distance = clamp(view.distance, LIMITS.near, LIMITS.far)
  view.pitch = clamp(view.pitch, LIMITS.lowest * DEGREES, LIMITS.highest * DEGREES)
  view.bearing = angleDelta(0, view.bearing)
  return view
}
