import type { View } from './flight'
import { limitView } from './limits'

/** A drag over the height of the picture turns the view once round. */
const TURN = 2 * Math.PI
/** A flat view moves no faster than this under the hand: its far ground is much more than a pixel deep. */
const FLATTEST = 0.35

/** Turns a view about its target by a drag of `dx`, `dy` pixels in a picture `height` pixels high, in place. */
export function orbitView(view: View, dx: number, dy: number, height: number): View {
  view.bearing += (dx / height) * TURN
  view.pitch += (dy / height) * TURN
  return limitView(view)
}

/** Moves a view over the ground with the hand, in place. `pixelsPerRadian` is that of the picture's middle. */
export function panView(view: View, dx: number, dy: number, pixelsPerRadian: number): View {
  const metres = view.distance / pixelsPerRadian
  const right = -dx * metres
  const forward = (dy * metres) / Math.max(Math.sin(view.pitch), FLATTEST)
  view.x += Math.cos(view.bearing) * right + Math.sin(view.bearing) * forward
  view.z += Math.sin(view.bearing) * right - Math.cos(view.bearing) * forward
  return limitView(view)
}
