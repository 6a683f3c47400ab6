/** Mean radius of the Earth, metres. */
export const EARTH_RADIUS = 6_371_000
/** Coefficient of refraction: light bends down by this share of the Earth's curvature (standard for surveying by day). */
export const REFRACTION = 0.13

/**
 * Curvature less refraction, per metre: multiplied by `along · (distance − along)` it is the height by which
 * the ground bulges above the straight chord between two points. Metres, the same from both ends.
 */
export const BULGE = (1 - REFRACTION) / (2 * EARTH_RADIUS)

/** Height of level ground above the chord, metres, at `along` of `distance` metres. */
export function bulge(along: number, distance: number): number {
  return BULGE * along * (distance - along)
}
