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

function columns(rows: number): CoveredRects {
  const column = () => new Float32Array(rows)
  return {
    count: 0,
    x: column(),
    y: column(),
    halfWidth: column(),
    halfHeight: column(),
    changed: createSignal(),
  }
}

export const coveredRects = columns(MAX)
/** The callouts at their places: names give way to them, tokens do not. */
export const calloutRects = columns(4)
/** For a still, which has no panels. */
export const NOTHING_COVERED: CoveredRects = { ...coveredRects, changed: createSignal() }

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Writes the boxes in CSS pixels and signals a change. Boxes without a size, and those for which there is no room, are dropped.
 */
export const writeCoveredRects = (boxes: readonly Box[]): void => write(coveredRects, boxes)

/** As `writeCoveredRects`, for callouts; written in each frame, so nothing is allocated. */
export const writeCalloutRects = (boxes: readonly Box[]): void => write(calloutRects, boxes)

function write(into: CoveredRects, boxes: readonly Box[]): void {
  let changed = false
  let n = 0
  for (let i = 0; i < boxes.length; i++) {
    const { left, top, width, height } = boxes[i]!
    if (width <= 0 || height <= 0 || n === into.x.length) continue
    changed = put(into.x, n, left + width / 2) || changed
    changed = put(into.y, n, top + height / 2) || changed
    changed = put(into.halfWidth, n, width / 2) || changed
    changed = put(into.halfHeight, n, height / 2) || changed
    n++
  }
  if (into.count !== n) changed = true
  into.count = n
  if (changed) into.changed.emit()
}

/** Whether the value is another than before. */
function put(column: Float32Array, n: number, value: number): boolean {
  const other = column[n] !== Math.fround(value)
  column[n] = value
  return other
}
