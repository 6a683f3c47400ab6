import type { ActionContext } from './action'

/** Maximum distance of the camera after flying to something, metres. */
const NEAR = 8000

/** Flies to a point, limiting distance and pitch so that the target is visible. */
export function flyNear(
  { camera }: Pick<ActionContext, 'camera'>,
  [lon, lat]: readonly [lon: number, lat: number],
): void {
  const cue = camera.current.cue()
  camera.current.goTo({
    target: [lon, lat],
    distanceM: Math.min(cue?.distanceM ?? NEAR, NEAR),
    bearingDeg: cue?.bearingDeg ?? 0,
    pitchDeg: Math.min(Math.max(cue?.pitchDeg ?? 30, 20), 45),
  })
}
