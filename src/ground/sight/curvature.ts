/** Mean radius of the Earth, metres. */
export const EARTH_RADIUS = 6_371_000
/** Coefficient of refraction: light bends down by this share of the Earth's curvature (standard for surveying by day). */
export const REFRACTION = 0.13

/**
 * How far the sight line between two points `distance` metres apart sags below the straight chord at `along` metres
 * from one of them: the ground bulges by the curvature, less what refraction gives back. Metres, the same from both ends.
 */
export const BULGE = (1 - REFRACTION) / (2 * EARTH_RADIUS)

/** Metres by which level ground stands above the chord at `along` of `distance` metres. */
export function bulge(along: number, distance: number): number {
  return BULGE * along * (distance - along)
}
