import { createSignal, type Signal } from '@/state/store/signal'

/**
 * Rectangles of the picture covered by panels, CSS pixels from the page's top left. The page writes them when a panel
 * opens, closes or changes size; the scene keeps names and tokens clear of them. Read every frame: typed columns and a
 * signal instead of a store.
 */
export interface CoveredRects {
  count: number
  /** Centres and half sizes. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  readonly changed: Signal
}

const MAX = 12
const column = () => new Float32Array(MAX)

export const coveredRects: CoveredRects = {
  count: 0,
  x: column(),
  y: column(),
  halfWidth: column(),
  halfHeight: column(),
  changed: createSignal(),
}
/** For a still, which has no panels. */
export const NOTHING_COVERED: CoveredRects = { ...coveredRects, changed: createSignal() }

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Writes the boxes in CSS pixels and signals a change. Boxes without a size, and those after the twelfth, are dropped.
 */
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
  if (changed) coveredRects.changed.emit()
}
