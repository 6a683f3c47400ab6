/**
 * Chooses which labels can stand without touching one another or an obstacle.
 * Columns in screen pixels; candidates in order of importance; allocates nothing.
 */
export interface LabelBoxes {
  count: number
  readonly x: Float32Array
  readonly y: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
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

/** Writes `stands`: greedy in the order given, `margin` pixels of air between boxes. */
export function placeLabels(labels: LabelBoxes, obstacles: Obstacles, margin: number): void {
  for (let i = 0; i < labels.count; i++) {
    labels.stands[i] = touchesObstacle(labels, i, obstacles, margin) || touchesEarlier(labels, i, margin) ? 0 : 1
  }
}

function touchesObstacle(labels: LabelBoxes, i: number, o: Obstacles, margin: number): boolean {
  for (let k = 0; k < o.count; k++) {
    if (
      Math.abs(labels.x[i]! - o.x[k]!) < labels.halfWidth[i]! + o.halfWidth[k]! + margin &&
      Math.abs(labels.y[i]! - o.y[k]!) < labels.halfHeight[i]! + o.halfHeight[k]! + margin
    )
      return true
  }
  return false
}

function touchesEarlier(labels: LabelBoxes, i: number, margin: number): boolean {
  for (let k = 0; k < i; k++) {
    if (labels.stands[k] === 0) continue
    if (
      Math.abs(labels.x[i]! - labels.x[k]!) < labels.halfWidth[i]! + labels.halfWidth[k]! + margin &&
      Math.abs(labels.y[i]! - labels.y[k]!) < labels.halfHeight[i]! + labels.halfHeight[k]! + margin
    )
      return true
  }
  return false
}
