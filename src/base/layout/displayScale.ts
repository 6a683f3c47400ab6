/** The page for which tokens and names have their size, CSS pixels. */
const PAGE = { width: 1280, height: 720 }
const LARGEST = 2.5
/** Symbols and names are painted for a size: not for each pixel that a window is drawn larger. */
const STEP = 0.25

/**
 * How many times larger tokens and names are drawn while presenting: the picture is seen from the back row
 * whatever pixels the projector has, so that they keep their share of it. Never smaller than on a page.
 */
export function displayScale(width: number, height: number): number {
  const share = Math.min(width / PAGE.width, height / PAGE.height)
  return Math.min(Math.max(Math.floor(share / STEP) * STEP, 1), LARGEST)
}
