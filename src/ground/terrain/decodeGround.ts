import { decode, type DecodedPng } from 'fast-png'
import type { HeightField } from './heightField'

/**
 * A terrain file that cannot be read; the message names the file, the place in it, what was expected and what was
 * found.
 */
export class GroundError extends Error {
  constructor(
    readonly file: string,
    readonly path: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${file}: ${path}: expected ${expected}, got ${got}`)
    this.name = 'GroundError'
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'object' ? (value === null ? 'null' : 'an object') : JSON.stringify(value)
}

function readNumber(sidecar: unknown, key: string, fileName: string, above = -Infinity): number {
  const value: unknown = typeof sidecar === 'object' && sidecar !== null ? Reflect.get(sidecar, key) : undefined
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= above) {
    const bound = above === -Infinity ? 'a finite number' : `a number above ${above}`
    throw new GroundError(fileName, `sidecar.${key}`, bound, describe(value))
  }
  return value
}

function readPng(png: Uint8Array, fileName: string): DecodedPng {
  try {
    return decode(png, { checkCrc: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new GroundError(fileName, 'PNG', 'a whole PNG', `${png.length} bytes that fail to decode (${reason})`)
  }
}

function checkSize(image: DecodedPng, posts: number, fileName: string): void {
  if (image.width === posts && image.height === posts) return
  throw new GroundError(fileName, 'PNG size', `${posts} x ${posts}`, `${image.width} x ${image.height}`)
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
 * Heights in metres from a 16-bit grey PNG and its sidecar (assets/terrain):
 * `posts`, `spacingM`, `westM`, `northM`, `heightOffsetM`, `heightStepM`.
 * Within half a step of the stored values.
 * @throws GroundError if the PNG is damaged, of another size or depth, or a sidecar field is missing.
 */
export function decodeHeightField(png: Uint8Array, sidecar: unknown, fileName: string): HeightField {
  const posts = readNumber(sidecar, 'posts', fileName, 1)
  const spacing = readNumber(sidecar, 'spacingM', fileName, 0)
  const west = readNumber(sidecar, 'westM', fileName)
  const north = readNumber(sidecar, 'northM', fileName)
  const offset = readNumber(sidecar, 'heightOffsetM', fileName)
  const step = readNumber(sidecar, 'heightStepM', fileName, 0)
  const image = readPng(png, fileName)
  checkSize(image, posts, fileName)
  const stored = image.data
  if (image.depth !== 16 || image.channels !== 1 || !(stored instanceof Uint16Array)) {
    throw new GroundError(fileName, 'PNG depth', '16-bit grey', `${image.depth}-bit, ${image.channels} channel(s)`)
  }
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
  const image = readPng(png, fileName)
  checkSize(image, posts, fileName)
  if (image.depth !== 8 || image.channels !== 4) {
    throw new GroundError(fileName, 'PNG depth', '8-bit RGBA', `${image.depth}-bit, ${image.channels} channel(s)`)
  }
  return new Uint8Array(image.data.buffer, image.data.byteOffset, image.data.byteLength)
}

/** The fourth channel of a surface: 255 where the relief is reconstructed, 0 where it is as measured. */
export function reconstructedShare(surface: Uint8Array): Uint8Array {
  const out = new Uint8Array(surface.length / 4)
  for (let i = 0; i < out.length; i++) out[i] = surface[i * 4 + 3]!
  return out
}
