import type { Obstacles } from './placeLabels'

/** Maximum distance a box moves to leave a covered rectangle, CSS pixels. */
export const STEP = 70

/**
 * Moves box `i` (centre in `x`, `y`; half sizes) out of every rectangle it overlaps: up, down, left or right,
 * whichever is shortest and still on the page. If that is farther than STEP it stays. Writes in place; allocates
 * nothing.
 */
export function stepClear(
  i: number,
  x: Float32Array,
  y: Float32Array,
  halfWidth: number,
  halfHeight: number,
  covered: Obstacles,
  pageWidth: number,
  pageHeight: number,
): void {
  for (let k = 0; k < covered.count; k++) {
    const reachX = halfWidth + covered.halfWidth[k]!
    const reachY = halfHeight + covered.halfHeight[k]!
    if (Math.abs(x[i]! - covered.x[k]!) >= reachX || Math.abs(y[i]! - covered.y[k]!) >= reachY) continue
    let least = STEP
    let toX = x[i]!
    let toY = y[i]!
    for (let way = -1; way <= 1; way += 2) {
      const across = covered.x[k]! + way * reachX
      const along = covered.y[k]! + way * reachY
      if (Math.abs(along - y[i]!) <= least && along >= halfHeight && along <= pageHeight - halfHeight) {
        least = Math.abs(along - y[i]!)
        toX = x[i]!
        toY = along
      }
      if (Math.abs(across - x[i]!) < least && across >= halfWidth && across <= pageWidth - halfWidth) {
        least = Math.abs(across - x[i]!)
        toX = across
        toY = y[i]!
      }
    }
    x[i] = toX
    y[i] = toY
  }
}
