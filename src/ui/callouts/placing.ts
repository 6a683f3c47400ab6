import type { CoveredRects } from '@/state/ports/coveredRects'

/** Distance from the place up to the callout, CSS pixels. */
export const STEM = 26
/** Distance kept from the page's edge and from other callouts, CSS pixels. */
const EDGE = 6
/** Where on the callout's width its stem may stand, in the order in which they are tried. */
export const LEANS = [0.5, 0.88, 0.12] as const

/** Where a callout is, with its stem, CSS pixels; without a width while it is hidden. Written in place in each frame. */
export interface Placed {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Places a callout of `width` × `height` above the point (x, y), or leaning to a side of it, where it is inside the page
 * and clear of panels and of the callouts before it in `all`. Returns the index of its lean in LEANS; -1 where it fits
 * nowhere, and then it has no width.
 */
export function settle(
  own: Placed,
  all: readonly Placed[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  pageWidth: number,
  panels: CoveredRects,
): number {
  own.width = width
  own.height = height + STEM
  own.top = y - own.height
  if (own.top > EDGE && x > EDGE && x < pageWidth - EDGE)
    for (let i = 0; i < LEANS.length; i++) {
      own.left = x - width * LEANS[i]!
      const inside = own.left > EDGE && own.left + width < pageWidth - EDGE
      if (inside && !covered(own, panels) && !overlapped(own, all)) return i
    }
  own.width = 0
  return -1
}

/** True where a callout before it is already. */
function overlapped(own: Placed, all: readonly Placed[]): boolean {
  for (const other of all) {
    if (other === own) return false
    if (
      other.width > 0 &&
      own.left < other.left + other.width + EDGE &&
      other.left < own.left + own.width + EDGE &&
      own.top < other.top + other.height + EDGE &&
      other.top < own.top + own.height + EDGE
    )
      return true
  }
  return false
}

/** True where a panel covers the picture: a callout never overlaps one. */
function covered({ left, top, width, height }: Placed, { count, x, y, halfWidth, halfHeight }: CoveredRects): boolean {
  for (let i = 0; i < count; i++)
    if (
      Math.abs(left + width / 2 - x[i]!) < width / 2 + halfWidth[i]! &&
      Math.abs(top + height / 2 - y[i]!) < height / 2 + halfHeight[i]!
    )
      return true
  return false
}
