import type { Viewshed } from './viewshed'

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
  const { order, rays, rings, seen } = shed
  const size = Math.min(MAX_SIZE, 2 * rings + 1)
  const hard = new Uint8Array(size * size)
  const texel = (2 * order.rangeM) / size
  // The last ring itself, a little within the range so that rounding keeps it there.
  const last = (rings - 0.25) * order.stepM
  const paint = (column: number, row: number, ring: number, turn: number) => {
    const ray = Math.round(turn * rays) % rays
    if (ring < 0 || seen[ray * rings + ring] === 1) hard[row * size + column] = 255
  }
  // One eighth of the square is computed; the others mirror its distances and angles.
  const half = Math.ceil(size / 2)
  for (let j = 0; j < half; j++) {
    const dz = (size / 2 - 0.5 - j) * texel
    for (let i = j; i < half; i++) {
      const dx = (size / 2 - 0.5 - i) * texel
      const ring = Math.round(Math.min(Math.sqrt(dx * dx + dz * dz), last) / order.stepM) - 1
      // North of the middle by `dz`, and `dx` off to the side: a share of a turn from north.
      const turn = Math.atan2(dx, dz) / (2 * Math.PI)
      const [west, north, east, south] = [i, j, size - 1 - i, size - 1 - j]
      paint(east, north, ring, turn)
      paint(south, west, ring, 0.25 - turn)
      paint(south, east, ring, 0.25 + turn)
      paint(east, south, ring, 0.5 - turn)
      paint(west, south, ring, 0.5 + turn)
      paint(north, east, ring, 0.75 - turn)
      paint(north, west, ring, 0.75 + turn)
      paint(west, north, ring, 1 - turn)
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
