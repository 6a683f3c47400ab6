import type { SpreadInput } from '@/layout/spread'
import type { TokenScreen } from './tokenScreen'

/** Working columns of the token view; one allocation for the life of the scene. */
export interface TokenColumns extends SpreadInput {
  count: number
  /** Drawing order, as indices into the screen's tokens. */
  readonly order: Int32Array
  /** Offset of the symbol from its ground point, by row, eased from frame to frame. */
  readonly offsetX: Float32Array
  readonly offsetY: Float32Array
  readonly seen: Uint8Array
  /** False until the first frame with tokens: then nothing eases. */
  settled: boolean
}

export function createTokenColumns(capacity: number): TokenColumns {
  const column = () => new Float32Array(capacity)
  return {
    count: 0,
    homeX: column(),
    homeY: column(),
    halfWidth: column(),
    halfHeight: column(),
    weight: column(),
    order: new Int32Array(capacity),
    offsetX: column(),
    offsetY: column(),
    seen: new Uint8Array(capacity),
    settled: false,
  }
}

/** Writes the indices of the tokens in `order`, farthest first; by insertion, as they hardly change. */
export function sortFarFirst(screen: TokenScreen, order: Int32Array): void {
  for (let i = 0; i < screen.count; i++) {
    let at = i
    while (at > 0 && screen.depth[order[at - 1]!]! < screen.depth[i]!) {
      order[at] = order[at - 1]!
      at--
    }
    order[at] = i
  }
}
