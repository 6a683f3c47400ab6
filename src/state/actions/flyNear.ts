import type { Layer } from '@/record/schema/layers'
import type { ActionContext } from './action'

/** Maximum distance of the camera after flying to something, metres. */
const NEAR = 8000
/** The same for a trace of the battle, which is not drawn from farther off. */
const NEAR_TRACE = 900

/** Flies to a point of something on a layer, limiting distance and pitch so that the target is visible. */
export function flyNear(
  { camera }: Pick<ActionContext, 'camera'>,
  [lon, lat]: readonly [lon: number, lat: number],
  layer: Layer | null = null,
): void {
  const cue = camera.current.cue()
  const near = layer === 'traces' ? NEAR_TRACE : NEAR
  camera.current.goTo({
    target: [lon, lat],
    distanceM: Math.min(cue?.distanceM ?? near, near),
    bearingDeg: cue?.bearingDeg ?? 0,
    pitchDeg: Math.min(Math.max(cue?.pitchDeg ?? 30, 20), 45),
  })
}
