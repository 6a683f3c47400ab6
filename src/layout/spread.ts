/**
 * Keeps tokens from lying on one another. Works on columns in screen pixels, in place and
 * without garbage; the same input always gives the same output, so that a link reproduces a view.
 */
export interface SpreadInput {
  readonly count: number
  /** Where each box wants its centre. */
  readonly homeX: Float32Array
  readonly homeY: Float32Array
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  /** Heavier boxes give way less. */
  readonly weight: Float32Array
}

/** Rounds that also pull home; the ones after them only part, and end as soon as nothing touches. */
const PULLED = 34
const ROUNDS = 240
/** Share of the way home that each round pulls back, so that free tokens stand over their unit. */
const PULL = 0.06

/** Writes the spread centres into `x` and `y`. */
export function spread(input: SpreadInput, x: Float32Array, y: Float32Array): void {
  const { count, homeX, homeY, halfWidth, halfHeight, weight } = input
  for (let i = 0; i < count; i++) {
    x[i] = homeX[i]!
    y[i] = homeY[i]!
  }
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < PULLED ? PULL : 0
    for (let i = 0; i < count; i++) {
      x[i]! += (homeX[i]! - x[i]!) * pull
      y[i]! += (homeY[i]! - y[i]!) * pull
    }
    let touching = false
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const overlapX = halfWidth[i]! + halfWidth[j]! - Math.abs(x[j]! - x[i]!)
        if (overlapX <= 0) continue
        const overlapY = halfHeight[i]! + halfHeight[j]! - Math.abs(y[j]! - y[i]!)
        if (overlapY <= 0) continue
        touching = true
        const share = weight[j]! / (weight[i]! + weight[j]!)
        if (overlapX < overlapY) {
          const way = direction(x[j]! - x[i]!, homeX[j]! - homeX[i]!) * (overlapX + 0.5)
          x[i]! -= way * share
          x[j]! += way * (1 - share)
        } else {
          const way = direction(y[j]! - y[i]!, homeY[j]! - homeY[i]!) * (overlapY + 0.5)
          y[i]! -= way * share
          y[j]! += way * (1 - share)
        }
      }
    }
    if (!touching && pull === 0) return
  }
}

/** Which way to part: as they lie, else as their homes lie, else the later one to the right or down. */
function direction(now: number, home: number): 1 | -1 {
  if (now !== 0) return now > 0 ? 1 : -1
  return home >= 0 ? 1 : -1
}
