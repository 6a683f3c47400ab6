/** A label to place beside its point; all in CSS pixels. */
export interface Wanted {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Gap between the point and the label. */
  readonly gap: number
  /** Centred on its point, or moved from it by a fraction of its size where something is in the way: a region's name. */
  readonly centred: boolean
}
export interface Placed {
  readonly x: number
  readonly y: number
}
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the name of a region may stand, in widths and heights of the name from its point. */
const REGION_SPOTS = [
  [0, 0], [0, -1], [0, 1], [-0.3, 0], [0.3, 0], [-0.3, -1], [0.3, -1], [-0.3, 1], [0.3, 1],
  [0, -2], [0, 2], [-0.6, 0], [0.6, 0], [-0.6, -1.5], [0.6, -1.5], [-0.6, 1.5], [0.6, 1.5], [0, -3], [0, 3],
] // prettier-ignore

/**
 * The centre of each label, in the order given: right of its point, else left, above or below, where it covers no
 * earlier label and nothing of `kept`, and stays on the page. Where no place is free, the one with the least overlap.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  page: { readonly width: number; readonly height: number },
  kept: readonly Box[] = [],
): Placed[] {
  const taken: Box[] = [...kept, ...wanted.filter((w) => !w.centred).map((w) => around(w.x, w.y, 10, 10))]
  return wanted.map((w) => {
    const [dx, dy] = [w.width / 2 + w.gap, w.height / 2 + w.gap]
    const spots = w.centred
      ? REGION_SPOTS.map(([x, y]) => [x! * w.width, y! * w.height])
      : [[dx, 0], [-dx, 0], [0, -dy], [0, dy], [dx, -dy], [dx, dy], [-dx, -dy], [-dx, dy]] // prettier-ignore
    let best: Placed = { x: w.x, y: w.y }
    let least = Infinity
    for (const [x, y] of spots as [number, number][]) {
      const at = { x: w.x + x, y: w.y + y }
      const box = around(at.x, at.y, w.width, w.height)
      const cost = taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, page) * 4
      if (cost < least) [best, least] = [at, cost]
      if (cost === 0) break
    }
    taken.push(around(best.x, best.y, w.width, w.height))
    return best
  })
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function outside(a: Box, page: { readonly width: number; readonly height: number }): number {
  const area = (a.right - a.left) * (a.bottom - a.top)
  return area - overlap(a, { left: 0, top: 0, right: page.width, bottom: page.height })
}
