import { clamp } from '@/base/core/math'
import type { View } from './flight'
import { limitView } from './limits'

/** CSS pixels of a line and of a page, for wheels that count in these (WheelEvent.deltaMode 1 and 2). */
const PIXELS = [1, 33, 800] as const
/** Zoom per pixel of the wheel: a notch of 100 pixels takes 14 % of the distance. */
const PER_PIXEL = 0.0015
/** A pinch on a trackpad arrives as a wheel with Ctrl and small deltas. */
const PER_PINCHED_PIXEL = 0.01
/** One event counts for so many pixels at most, so that a spun wheel does not leap. */
const MAX_PIXELS = 240
const MAX_PINCHED_PIXELS = 30
/** A point to zoom towards counts as at most so far off, in distances of the eye: near the horizon the map would leap. */
const FARTHEST_ANCHOR = 1.5

/** The part of a WheelEvent that counts. */
export interface WheelLike {
  readonly deltaY: number
  readonly deltaMode: number
  readonly ctrlKey: boolean
}

/** Factor of the distance for one event of a wheel or trackpad, in proportion to its delta: below 1 comes nearer. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelLike): number {
  const pixels = deltaY * (PIXELS[deltaMode] ?? 1)
  return ctrlKey
    ? Math.exp(clamp(pixels, -MAX_PINCHED_PIXELS, MAX_PINCHED_PIXELS) * PER_PINCHED_PIXEL)
    : Math.exp(clamp(pixels, -MAX_PIXELS, MAX_PIXELS) * PER_PIXEL)
}

/**
 * Multiplies the distance of a view by `factor`, in place, and moves its target so that the ground point `anchor`
 * (local metres; null for the target itself) stays where it is in the picture. At the limits nothing moves.
 */
export function zoomView(view: View, factor: number, anchor: { x: number; z: number } | null): View {
  const before = view.distance
  view.distance *= factor
  limitView(view)
  if (!anchor) return view
  const real = view.distance / before
  const dx = anchor.x - view.x
  const dz = anchor.z - view.z
  const near = Math.min(1, (before * FARTHEST_ANCHOR) / Math.max(Math.hypot(dx, dz), 1))
  view.x += dx * near * (1 - real)
  view.z += dz * near * (1 - real)
  return limitView(view)
}
