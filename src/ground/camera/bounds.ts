/**
 * How near, far and steeply the camera may stand. Links, steps of a deck, flights and controls all take
 * these, so that every view that can be written down can be reached.
 */
export const CAMERA_LIMITS = {
  /** From the target to the eye, metres. */
  nearM: 500,
  farM: 120_000,
  /** Below the horizon, degrees. */
  lowestDeg: 3,
  highestDeg: 89,
} as const
