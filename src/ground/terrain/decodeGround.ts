import { decode, type DecodedPng } from 'fast-png'
import { GroundError } from './groundError'
import type { HeightField } from './heightField'
import { guardPng, type PngShape } from './pngGuard'
import { parseSidecar } from './sidecar'

function readPng(png: Uint8Array, fileName: string, shape: PngShape): DecodedPng {
  guardPng(png, fileName, shape)
  try {
    return decode(png, { checkCrc: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new GroundError(fileName, 'PNG', 'a whole PNG', `${png.length} bytes that fail to decode (${reason})`)
  }
}

/**
 * Quantised heights would show as terraces on the flat meadow. Each height is moved towards its neighbours' mean, but
 * never by more than half a step, so it still rounds to its stored value and nothing measured changes.
 */
function easeTerraces(heights: Float32Array, stored: Uint16Array, posts: number, offset: number, step: number): void {
  const slack = step / 2
  for (let pass = 0; pass < 4; pass++) {
    for (let row = 1; row < posts - 1; row++) {
      const end = (row + 1) * posts - 1
      for (let at = row * posts + 1; at < end; at++) {
        const mean = (heights[at - 1]! + heights[at + 1]! + heights[at - posts]! + heights[at + posts]!) / 4
        const given = offset + stored[at]! * step
        const low = given - slack
        const high = given + slack
        heights[at] = mean < low ? low : mean > high ? high : mean
      }
    }
  }
}

/**
 * Heights in metres from a 16-bit grey PNG and its sidecar, the JSON file of the same name (assets/terrain).
 * Within half a step of the stored values.
 * @throws GroundError naming the PNG if it is damaged or of another size or depth, or the sidecar and its field.
 */
export function decodeHeightField(png: Uint8Array, sidecar: unknown, fileName: string): HeightField {
  const read = parseSidecar(sidecar, fileName.replace(/\.png$/, '.json'))
  const { posts, spacingM: spacing, westM: west, northM: north, heightOffsetM: offset, heightStepM: step } = read
  const { data: stored } = readPng(png, fileName, { posts, depth: 16, channels: 1 })
  if (!(stored instanceof Uint16Array) || stored.length !== posts * posts)
    throw new GroundError(fileName, 'PNG', `${posts * posts} heights`, `${stored.length}`)
  const heights = new Float32Array(posts * posts)
  for (let at = 0; at < heights.length; at++) heights[at] = offset + stored[at]! * step
  easeTerraces(heights, stored, posts, offset, step)
  return { posts, spacing, west, north, heights }
}

/**
 * Surface shares as RGBA bytes, row-major from the north-west: R meadow and
 * reed, G sand, B open water of lakes, A how much of the relief is
 * reconstructed (255) rather than measured (0).
 * @throws GroundError if the PNG is damaged, not 8-bit RGBA, or not `posts` x `posts`.
 */
export function decodeSurface(png: Uint8Array, fileName: string, posts: number): Uint8Array {
  const { data } = readPng(png, fileName, { posts, depth: 8, channels: 4 })
  if (data.length !== posts * posts * 4)
    throw new GroundError(fileName, 'PNG', `${posts * posts * 4} bytes`, `${data.length}`)
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
