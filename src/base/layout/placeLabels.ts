/**
 * Chooses which labels are placed, and on which side of their point, so that they touch neither one another nor an
 * obstacle of either kind. Columns in screen pixels; candidates in order of importance; allocates nothing.
 */
export interface LabelBoxes {
  count: number
  /** Centre of the box; where a label has several positions, the first is tried first. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  /** Labels of one group (a river's repeated name) keep their centres `apart` pixels apart; -1 for none. */
  readonly group: Int32Array
  /** Which sides of its point a label may take, and in what order: a row of `SIDE_ORDERS`. */
  readonly order: Uint8Array
  /**
   * Distance from the point to the label's near edge, four per label: above, below, right, left. Not read for labels
   * placed on their point.
   */
  readonly reach: Float32Array
  /** The obstacle that the label names and may touch, or -1. */
  readonly host: Int32Array
  /** Extra distance to all other labels besides the margin, pixels, so that it is clear what the label names. */
  readonly air: Float32Array
  /** Input: the label's last side, 0 to 3, or -1; it is tried first. Output: its side now. */
  readonly side: Int8Array
  /** Output: 1 if the label is placed, 0 if it is hidden. */
  readonly stands: Uint8Array
}

export interface Obstacles {
  readonly count: number
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  readonly halfWidth: ArrayLike<number>
  readonly halfHeight: ArrayLike<number>
}

export const SIDE = { above: 0, below: 1, right: 2, left: 3 } as const
/** Orders in which sides are tried. */
export const ORDER_ON = 0
export const ORDER_ROUND = 1
export const ORDER_BESIDE = 2
const SIDE_ORDERS: readonly (readonly number[])[] = [
  // On its point only: a river's name, the height of a contour.
  [],
  // Round a dot, in the cartographers' order.
  [SIDE.above, SIDE.below, SIDE.right, SIDE.left],
  // Beside a token; its echelon mark is above it.
  [SIDE.right, SIDE.left, SIDE.below],
]
const AWAY_X = [0, 0, 1, -1] as const
const AWAY_Y = [-1, 1, 0, 0] as const

const NONE: Obstacles = { count: 0, x: [], y: [], halfWidth: [], halfHeight: [] }

/**
 * Writes `stands`, and `x`, `y` of labels with more than one allowed side: greedy in the order given, with `margin`
 * pixels between boxes.
 */
export function placeLabels(
  labels: LabelBoxes,
  obstacles: Obstacles,
  covered: Obstacles,
  margin: number,
  apart: number,
  /** What lies over the picture and moves with it; kept clear of as `covered` is. */
  callouts: Obstacles = NONE,
): void {
  for (let i = 0; i < labels.count; i++) {
    const homeX = labels.x[i]!
    const homeY = labels.y[i]!
    const last = labels.side[i]!
    const order = SIDE_ORDERS[labels.order[i]!]!
    labels.stands[i] = 0
    if (order.length === 0) {
      labels.stands[i] = fits(labels, i, obstacles, covered, margin, apart, callouts) ? 1 : 0
      continue
    }
    // A name that jumps round its point while the map turns cannot be read, so the last side is tried first.
    for (let s = last >= 0 ? -1 : 0; s < order.length; s++) {
      const side = s < 0 ? last : order[s]!
      if (s >= 0 && side === last) continue
      labels.x[i] = homeX + AWAY_X[side]! * (labels.halfWidth[i]! + labels.reach[i * 4 + side]!)
      labels.y[i] = homeY + AWAY_Y[side]! * (labels.halfHeight[i]! + labels.reach[i * 4 + side]!)
      if (!fits(labels, i, obstacles, covered, margin, apart, callouts)) continue
      labels.stands[i] = 1
      labels.side[i] = side
      break
    }
  }
}

function fits(
  labels: LabelBoxes,
  i: number,
  obstacles: Obstacles,
  covered: Obstacles,
  margin: number,
  apart: number,
  callouts: Obstacles,
): boolean {
  return (
    isClear(labels, i, obstacles, margin + labels.air[i]!, labels.host[i]!) &&
    isClear(labels, i, covered, margin, -1) &&
    isClear(labels, i, callouts, margin, -1) &&
    isFree(labels, i, margin, apart)
  )
}

/** Whether label `i` touches no obstacle but its host. */
function isClear(labels: LabelBoxes, i: number, o: Obstacles, margin: number, host: number): boolean {
  const x = labels.x[i]!
  const y = labels.y[i]!
  const width = labels.halfWidth[i]! + margin
  const height = labels.halfHeight[i]! + margin
  for (let k = 0; k < o.count; k++) {
    if (k === host) continue
    if (Math.abs(x - o.x[k]!) < width + o.halfWidth[k]! && Math.abs(y - o.y[k]!) < height + o.halfHeight[k]!)
      return false
  }
  return true
}

/** Whether label `i` touches none of the labels already placed. */
function isFree(labels: LabelBoxes, i: number, margin: number, apart: number): boolean {
  const x = labels.x[i]!
  const y = labels.y[i]!
  const width = labels.halfWidth[i]! + margin
  const height = labels.halfHeight[i]! + margin
  for (let k = 0; k < i; k++) {
    if (labels.stands[k] === 0) continue
    const dx = Math.abs(x - labels.x[k]!)
    const dy = Math.abs(y - labels.y[k]!)
    if (dx < width + labels.halfWidth[k]! && dy < height + labels.halfHeight[k]!) return false
    if (labels.group[i]! >= 0 && labels.group[i] === labels.group[k] && Math.hypot(dx, dy) < apart) return false
  }
  return true
}

/** Whether a box touches an obstacle. */
export function touches(o: Obstacles, x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  for (let k = 0; k < o.count; k++)
    if (Math.abs(x - o.x[k]!) < halfWidth + o.halfWidth[k]! && Math.abs(y - o.y[k]!) < halfHeight + o.halfHeight[k]!)
      return true
  return false
}

/** Whether a box touches a placed label. */
export function touchesLabel(labels: LabelBoxes, x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  for (let k = 0; k < labels.count; k++) {
    if (
      labels.stands[k] === 1 &&
      Math.abs(x - labels.x[k]!) < halfWidth + labels.halfWidth[k]! &&
      Math.abs(y - labels.y[k]!) < halfHeight + labels.halfHeight[k]!
    )
      return true
  }
  return false
}
