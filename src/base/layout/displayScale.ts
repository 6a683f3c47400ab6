/** Page size for which token and label sizes are designed, CSS pixels. */
const PAGE = { width: 1280, height: 720 }
const LARGEST = 2.5
/**
 * Scales are rounded to this step: symbols and names are painted per size, and must not be repainted for each pixel
 * of a window being resized.
 */
const STEP = 0.25

/**
 * Scale factor for tokens and names while presenting: they keep their share of the picture whatever the projector's
 * resolution, so that the back row can read them. Never below 1.
 */
export function displayScale(width: number, height: number): number {
  const share = Math.min(width / PAGE.width, height / PAGE.height)
  return Math.min(Math.max(Math.floor(share / STEP) * STEP, 1), LARGEST)
}
