import { seenAt, type Viewshed } from './viewshed'

/** A viewshed as a square picture, north up, that covers the range about the observer. */
export interface ViewshedMask {
  /** Side, in texels. */
  readonly size: number
  /** 255 seen, 0 hidden, between them at the edges; row-major from the north-west. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Largest side of a mask, texels. */
const MAX_SIZE = 1024

/** Paints a viewshed as a mask with softened edges. What lies beyond the range repeats the last ring. */
export function viewshedMask(shed: Viewshed): ViewshedMask {
  const { observer, order, rings } = shed
  const size = Math.min(MAX_SIZE, 2 * rings + 1)
  const hard = new Uint8Array(size * size)
  const texel = (2 * order.rangeM) / size
  // The last ring itself, a little within the range so that rounding keeps it there.
  const last = (rings - 0.25) * order.stepM
  for (let row = 0; row < size; row++) {
    const dz = (row + 0.5 - size / 2) * texel
    for (let column = 0; column < size; column++) {
      const dx = (column + 0.5 - size / 2) * texel
      const far = Math.hypot(dx, dz)
      const k = far > last ? last / far : 1
      if (seenAt(shed, observer.x + dx * k, observer.z + dz * k)) hard[row * size + column] = 255
    }
  }
  return { size, bytes: soften(hard, size) }
}

/** Binomial blur of 3 by 3. */
function soften(from: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const across = new Uint16Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = row * size + column
      const left = column > 0 ? from[at - 1]! : from[at]!
      const right = column + 1 < size ? from[at + 1]! : from[at]!
      across[at] = left + 2 * from[at]! + right
    }
  }
  const out = new Uint8Array(size * size)
  for (let at = 0; at < out.length; at++) {
    const up = at >= size ? across[at - size]! : across[at]!
    const down = at + size < out.length ? across[at + size]! : across[at]!
    out[at] = Math.round((up + 2 * across[at]! + down) / 16)
  }
  return out
}
