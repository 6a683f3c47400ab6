import { clamp } from '@/base/core/math'
import type { View } from './flight'

/** Scene height (exaggerated about the reference), metres, at local x, z. */
export type SceneHeight = (x: number, z: number) => number

export interface Eye {
  x: number
  y: number
  z: number
  /** Height of the target. */
  targetY: number
}

/** Radius round the eye within which the near plane may cut the ground, metres. */
const NEAR_RING = 90

/**
 * Writes the eye's position for a view over the real ground into `out`, scene metres: at least `clearance` above the
 * ground below and close around it. Allocates nothing.
 */
export function eyeOf(view: View, height: SceneHeight, clearance: number, out: Eye): Eye {
  const flat = Math.cos(view.pitch) * view.distance
  out.x = view.x - Math.sin(view.bearing) * flat
  out.z = view.z + Math.cos(view.bearing) * flat
  // The target follows a smoothed ground height, not every dune, or panning would shake.
  const r = clamp(view.distance * 0.06, 200, 3000)
  out.targetY =
    (height(view.x, view.z) +
      height(view.x - r, view.z) +
      height(view.x + r, view.z) +
      height(view.x, view.z - r) +
      height(view.x, view.z + r)) /
    5
  let ground = height(out.x, out.z)
  ground = Math.max(
    ground,
    height(out.x - NEAR_RING, out.z),
    height(out.x + NEAR_RING, out.z),
    height(out.x, out.z - NEAR_RING),
    height(out.x, out.z + NEAR_RING),
  )
  out.y = Math.max(out.targetY + Math.sin(view.pitch) * view.distance, ground + clearance)
  return out
}

const probe: Eye = { x: 0, y: 0, z: 0, targetY: 0 }
const SAMPLES = 48
const way: View = { x: 0, z: 0, distance: 1, bearing: 0, pitch: 0 }

/**
 * How much a flight must be lifted at its middle, as a share of the distance, so that its arc keeps the eye
 * `clearance` above the ground all the way, instead of being pushed up by each ridge. `at` writes the view at u (0…1)
 * with a lift. The end points are unchanged.
 */
export function flightLift(
  at: (u: number, lift: number, out: View) => void,
  height: SceneHeight,
  clearance: number,
): number {
  for (let lift = 0; lift < 3; lift = lift * 1.5 + 0.05) {
    let clear = true
    for (let i = 5; i < SAMPLES - 4 && clear; i++) {
      at(i / SAMPLES, lift, way)
      eyeOf(way, height, 0, probe)
      clear = probe.targetY + Math.sin(way.pitch) * way.distance >= height(probe.x, probe.z) + clearance
    }
    if (clear) return lift
  }
  return 3
}
