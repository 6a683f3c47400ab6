import { clamp } from '../../../src/base/core/math'
import { encodeBytes } from '../png'

/** Differences of at least this have the full colour, metres. */
export const FULL_M = 40
/** Maximum number of pixels per side. */
const MAX_SIDE = 513
const GREY = [150, 150, 150] as const
const HIGHER = [178, 24, 43] as const
const LOWER = [33, 102, 172] as const

/**
 * A small picture of the difference from the shipped ground: red where the model is higher, blue where it is lower,
 * white where they agree, grey where there is no model. North is up. PNG.
 */
export function differencePicture(difference: Float32Array, posts: number): Uint8Array {
  const stride = Math.ceil((posts - 1) / (MAX_SIDE - 1))
  const side = Math.floor((posts - 1) / stride) + 1
  const pixels = new Uint8Array(side * side * 4)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      pixels.set([...colourOf(difference[row * stride * posts + column * stride]!), 255], (row * side + column) * 4)
  return encodeBytes(pixels, side, 4)
}

function colourOf(metres: number): readonly number[] {
  if (Number.isNaN(metres)) return GREY
  const share = clamp(Math.abs(metres) / FULL_M, 0, 1)
  return (metres > 0 ? HIGHER : LOWER).map((full) => Math.round(255 + (full - 255) * share))
}
