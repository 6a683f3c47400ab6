/**
 * What the page's panels cover of the picture, CSS pixels from the page's top left. Written by the page when a
 * panel comes, goes or changes its size; the scene keeps names and tokens clear of it. Columns, so that a frame makes nothing.
 */
export interface CoveredRects {
  count: number
  /** Centres and half sizes. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  readonly listeners: Set<() => void>
}

const MAX = 12
const column = () => new Float32Array(MAX)

export const coveredRects: CoveredRects = {
  count: 0,
  x: column(),
  y: column(),
  halfWidth: column(),
  halfHeight: column(),
  listeners: new Set(),
}
/** While a picture is taken: nothing covers it. */
export const NOTHING_COVERED: CoveredRects = { ...coveredRects, listeners: new Set() }

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Takes the boxes in; tells only of a change. Boxes without a size, and those beyond the room there is, are left out. */
export function writeCoveredRects(boxes: readonly Box[]): void {
  let changed = false
  let n = 0
  for (const { left, top, width, height } of boxes) {
    if (width <= 0 || height <= 0 || n === MAX) continue
    const row = [left + width / 2, top + height / 2, width / 2, height / 2] as const
    ;[coveredRects.x, coveredRects.y, coveredRects.halfWidth, coveredRects.halfHeight].forEach((values, k) => {
      if (values[n] !== Math.fround(row[k]!)) changed = true
      values[n] = row[k]!
    })
    n++
  }
  if (coveredRects.count !== n) changed = true
  coveredRects.count = n
  if (changed) for (const listener of coveredRects.listeners) listener()
}
