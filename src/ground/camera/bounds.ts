/**
 * Limits of the camera's distance and pitch. Links, deck steps, flights and controls all use them, so that every view
 * that can be stored can be reached.
 */
export const CAMERA_LIMITS = {
  /** From the target to the eye, metres. */
  nearM: 500,
  farM: 120_000,
  /** Below the horizon, degrees. */
  lowestDeg: 3,
  highestDeg: 89,
} as const
