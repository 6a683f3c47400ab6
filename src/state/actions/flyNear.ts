import type { ActionContext } from './action'

/** From how far at most one looks at what one flew to, metres. */
const NEAR = 8000

/** Flies to a point, from no farther and no flatter than one can see what is there. */
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
