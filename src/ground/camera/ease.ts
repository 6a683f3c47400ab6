import { angleDelta } from '@/base/core/math'
import type { View } from './flight'

/** Less than this is left: the view is there. Shares of the distance and radians. */
const THERE = 2e-4

/** Moves `shown` a share of the way to `wanted`; true while there is way left. The motion ends softly, never with a stop. */
export function easeView(shown: View, wanted: View, share: number): boolean {
  const turn = angleDelta(shown.bearing, wanted.bearing)
  const left =
    Math.hypot(wanted.x - shown.x, wanted.z - shown.z) / wanted.distance +
    Math.abs(Math.log(wanted.distance / shown.distance)) +
    Math.abs(turn) +
    Math.abs(wanted.pitch - shown.pitch)
  if (left < THERE) {
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
