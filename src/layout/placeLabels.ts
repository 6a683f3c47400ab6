/**
 * Chooses which labels can stand, and on which side of their point, without touching one
 * another or an obstacle of either kind. Columns in screen pixels; candidates in order of importance;
 * allocates nothing.
 */
export interface LabelBoxes {
  count: number
  /** Centre of the box; where a label has several positions, the first is tried first. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  /** Labels of one group (a river named again and again) keep `apart` pixels between their centres; -1 for none. */
  readonly group: Int32Array
  /** Distance at which a label may stand round its point: 0 when only its own place will do. */
  readonly swing: Float32Array
  /** Read: the side on which the label last stood, 0 to 3, or -1; it is tried first. Written: where it stands now. */
  readonly side: Int8Array
  /** Written: 1 where the label stands, 0 where it must give way. */
  readonly stands: Uint8Array
}

export interface Obstacles {
  readonly count: number
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  readonly halfWidth: ArrayLike<number>
  readonly halfHeight: ArrayLike<number>
}

/** Above, below, right, left of the point, as cartographers try them. */
const SIDES = [0, -1, 0, 1, 1, 0, -1, 0] as const

/** Writes `stands`, and `x`, `y` of labels that swing: greedy in the order given, `margin` pixels of air between boxes. */
export function placeLabels(labels: LabelBoxes, obstacles: Obstacles, covered: Obstacles, margin: number, apart: number): void {
  for (let i = 0; i < labels.count; i++) {
    const homeX = labels.x[i]!
    const homeY = labels.y[i]!
    const swing = labels.swing[i]!
    const last = labels.side[i]!
    labels.stands[i] = 0
    // A name that jumps round its point while the map turns cannot be read: the side it had comes first.
    for (let s = last >= 0 && swing > 0 ? -1 : 0; s < (swing > 0 ? 4 : 1); s++) {
      const side = s < 0 ? last : s
      if (s === last && swing > 0) continue
      if (swing > 0) {
        labels.x[i] = homeX + SIDES[side * 2]! * (labels.halfWidth[i]! + swing)
        labels.y[i] = homeY + SIDES[side * 2 + 1]! * (labels.halfHeight[i]! + swing)
      }
      if (isClear(labels, i, obstacles, margin) && isClear(labels, i, covered, margin) && isFree(labels, i, margin, apart)) {
        labels.stands[i] = 1
        labels.side[i] = side
        break
      }
    }
  }
}

/** Whether label `i` touches no obstacle. */
function isClear(labels: LabelBoxes, i: number, o: Obstacles, margin: number): boolean {
  const x = labels.x[i]!
  const y = labels.y[i]!
  const width = labels.halfWidth[i]! + margin
  const height = labels.halfHeight[i]! + margin
  for (let k = 0; k < o.count; k++) {
    if (Math.abs(x - o.x[k]!) < width + o.halfWidth[k]! && Math.abs(y - o.y[k]!) < height + o.halfHeight[k]!) return false
  }
  return true
}

/** Whether label `i` touches none that stands before it. */
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
