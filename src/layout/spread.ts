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

/** Boxes whose homes have this much air between them are not held against one another at first, pixels. */
const NEAR = 90
/** Pairs of neighbours, grown when a crowd needs more; kept between frames. */
let pairs = new Int32Array(4096)

/** Writes the spread centres into `x` and `y`. */
export function spread(input: SpreadInput, x: Float32Array, y: Float32Array): void {
  for (let i = 0; i < input.count; i++) {
    x[i] = input.homeX[i]!
    y[i] = input.homeY[i]!
  }
  // Most boxes never meet: the rounds look at neighbours, and only a crowd that has pushed
  // its way past them is looked at as a whole.
  const parted = part(input, x, y, gatherPairs(input, input.homeX, input.homeY, NEAR), PULLED)
  const strangers = gatherPairs(input, x, y, 0)
  if (parted && strangers === 0) return
  part(input, x, y, gatherPairs(input, x, y, Infinity), 0)
}

/** Lists the pairs of boxes with less than `air` pixels between them at (x, y); returns their number. */
function gatherPairs(input: SpreadInput, x: Float32Array, y: Float32Array, air: number): number {
  const { count, halfWidth, halfHeight } = input
  const most = count * (count - 1)
  if (pairs.length < most) pairs = new Int32Array(most)
  let n = 0
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (halfWidth[i]! + halfWidth[j]! + air <= Math.abs(x[j]! - x[i]!)) continue
      if (halfHeight[i]! + halfHeight[j]! + air <= Math.abs(y[j]! - y[i]!)) continue
      pairs[n * 2] = i
      pairs[n * 2 + 1] = j
      n++
    }
  }
  return n
}

/** Pushes the first `n` pairs apart, pulling home in the first `pulled` rounds; true when none touches at the end. */
function part(input: SpreadInput, x: Float32Array, y: Float32Array, n: number, pulled: number): boolean {
  const { count, homeX, homeY, halfWidth, halfHeight, weight } = input
  for (let round = 0; round < ROUNDS; round++) {
    if (round < pulled) {
      for (let i = 0; i < count; i++) {
        x[i]! += (homeX[i]! - x[i]!) * PULL
        y[i]! += (homeY[i]! - y[i]!) * PULL
      }
    }
    let touching = false
    for (let k = 0; k < n; k++) {
      const i = pairs[k * 2]!
      const j = pairs[k * 2 + 1]!
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
    if (!touching && round >= pulled) return true
  }
  return false
}

/** Which way to part: as they lie, else as their homes lie, else the later one to the right or down. */
function direction(now: number, home: number): 1 | -1 {
  if (now !== 0) return now > 0 ? 1 : -1
  return home >= 0 ? 1 : -1
}
