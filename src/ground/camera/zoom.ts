import { clamp } from '@/base/core/math'
import type { View } from './flight'
import { limitView } from './limits'

/** CSS pixels per pixel, line and page (WheelEvent.deltaMode 0, 1 and 2). */
const PIXELS = [1, 33, 800] as const
/** Zoom per wheel pixel: a notch of 100 pixels changes the distance by 14 %. */
const PER_PIXEL = 0.0015
/** A trackpad pinch arrives as a wheel event with Ctrl and small deltas. */
const PER_PINCHED_PIXEL = 0.01
/** Maximum pixels counted per event, so that a fast spin does not jump. */
const MAX_PIXELS = 240
const MAX_PINCHED_PIXELS = 30
/** Maximum distance of the zoom anchor, in multiples of the eye's distance: near the horizon the map would jump. */
const FARTHEST_ANCHOR = 1.5

/** The fields of a WheelEvent that are used. */
export interface WheelLike {
  readonly deltaY: number
  readonly deltaMode: number
  readonly ctrlKey: boolean
}

/** Factor applied to the distance for one wheel or trackpad event, by its delta: below 1 zooms in. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelLike): number {
  const pixels = deltaY * (PIXELS[deltaMode] ?? 1)
  return ctrlKey
    ? Math.exp(clamp(pixels, -MAX_PINCHED_PIXELS, MAX_PINCHED_PIXELS) * PER_PINCHED_PIXEL)
    : Math.exp(clamp(pixels, -MAX_PIXELS, MAX_PIXELS) * PER_PIXEL)
}

/**
 * Multiplies the distance of a view by `factor`, in place, and moves its target so that the ground point `anchor`
 * (local metres; null for the target itself) stays fixed on the screen. At the limits nothing moves.
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
