import type { View } from '@/ground/camera/flight'

/** A view composed for a wide page, moved back on a tall one so that its flanks stay in the picture. */
export function fitted(view: View, aspect: number): View {
  return aspect < 0.9 ? { ...view, distance: view.distance * 1.4 } : view
}
