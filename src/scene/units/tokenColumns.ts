import type { SpreadInput } from '@/base/layout/spread'

/** Working columns of the token view; allocated once per scene. */
export interface TokenColumns extends SpreadInput {
  count: number
  /** Index of a spread box among the screen's tokens. */
  readonly boxOf: Int32Array
  /** Drawing order, as indices into the screen's tokens. */
  readonly order: Int32Array

  // By row of the tracks, for the current frame.
  readonly groundX: Float32Array
  readonly groundY: Float32Array
  readonly depth: Float32Array
  /** Height of the ground at the unit, scene metres. */
  readonly level: Float32Array
  readonly inView: Uint8Array
  /** Index among the screen's tokens, or -1. */
  readonly token: Int32Array
  /** Row of the unit that speaks for this one, or -1. */
  readonly speaker: Int32Array

  // By row, kept from frame to frame.
  readonly folded: Uint8Array
  /** Seconds since folding or unfolding became due. */
  readonly waited: Float32Array
  /** 1 if it had its own token in the last frame. */
  readonly stood: Uint8Array
  readonly seen: Uint8Array
  /** Index into the atlas's postures, or -1; for this version of the pose. */
  readonly posture: Int8Array
  readonly version: Int32Array
  /** 0 drawn, 1 folded into another token; eased. */
  readonly hidden: Float32Array
  /** Offset of the symbol from its ground point; eased. */
  readonly offsetX: Float32Array
  readonly offsetY: Float32Array
  /** False until the first frame with tokens; nothing eases before that. */
  settled: boolean
}

export function createTokenColumns(capacity: number): TokenColumns {
  const floats = () => new Float32Array(capacity)
  const ints = () => new Int32Array(capacity)
  const bytes = () => new Uint8Array(capacity)
  return {
    count: 0,
    homeX: floats(),
    homeY: floats(),
    halfWidth: floats(),
    halfHeight: floats(),
    weight: floats(),
    kind: bytes(),
    boxOf: ints(),
    order: ints(),
    groundX: floats(),
    groundY: floats(),
    depth: floats(),
    level: floats(),
    inView: bytes(),
    token: ints(),
    speaker: ints(),
    folded: bytes(),
    waited: floats(),
    stood: bytes(),
    seen: bytes(),
    posture: new Int8Array(capacity),
    version: ints().fill(-1),
    hidden: floats(),
    offsetX: floats(),
    offsetY: floats(),
    settled: false,
  }
}
