import { angleDelta } from '@/base/core/math'
import type { View } from './flight'

/** The view has arrived when less than this is left; a share of the distance, or radians. */
const ARRIVED = 2e-4

/** Moves `shown` the given share of the way to `wanted`; returns true until it has arrived. The motion eases out. */
export function easeView(shown: View, wanted: View, share: number): boolean {
  const turn = angleDelta(shown.bearing, wanted.bearing)
  const left =
    Math.hypot(wanted.x - shown.x, wanted.z - shown.z) / wanted.distance +
    Math.abs(Math.log(wanted.distance / shown.distance)) +
    Math.abs(turn) +
    Math.abs(wanted.pitch - shown.pitch)
  if (left < ARRIVED) {
    Object.assign(shown, wanted)
    return false
  }
  shown.x += (wanted.x - shown.x) * share
  shown.z += (wanted.z - shown.z) * share
  shown.distance *= (wanted.distance / shown.distance) ** share
  shown.bearing += turn * share
  shown.pitch += (wanted.pitch - shown.pitch) * share
  return true
}
