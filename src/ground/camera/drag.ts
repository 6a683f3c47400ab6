import type { View } from './flight'
import { limitView } from './limits'

/** Radians the view turns for a drag across the full height of the picture. */
const TURN = 2 * Math.PI
/**
 * Lower bound on the sine of the pitch when panning, so that a flat view does not race: its far ground is much more
 * than a pixel deep.
 */
const FLATTEST = 0.35

/** Turns a view about its target by a drag of `dx`, `dy` pixels in a picture `height` pixels high, in place. */
export function orbitView(view: View, dx: number, dy: number, height: number): View {
  view.bearing += (dx / height) * TURN
  view.pitch += (dy / height) * TURN
  return limitView(view)
}

/**
 * Moves a view over the ground with the pointer, in place. `pixelsPerRadian` is measured at the centre of the
 * picture.
 */
export function panView(view: View, dx: number, dy: number, pixelsPerRadian: number): View {
  const metres = view.distance / pixelsPerRadian
  const right = -dx * metres
  const forward = (dy * metres) / Math.max(Math.sin(view.pitch), FLATTEST)
  view.x += Math.cos(view.bearing) * right + Math.sin(view.bearing) * forward
  view.z += Math.sin(view.bearing) * right - Math.cos(view.bearing) * forward
  return limitView(view)
}
