import { Unzlib } from 'fflate'
import { GroundError } from './groundError'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Bytes of packed data that are unpacked at a time: what one portion can grow to is limited by it. */
const PORTION = 16_384
/** Bytes of the chunks other than pixels; the shipped files have none. */
const MAX_OTHER = 65_536

export interface PngShape {
  readonly posts: number
  readonly depth: 8 | 16
  readonly channels: 1 | 4
}

/**
 * Checks a PNG before it is decoded: that its header announces the expected size and form, that its chunks lie within
 * the file, and that its pixels unpack to no more than that size needs. A small file can otherwise fill the memory.
 * @throws GroundError naming what does not hold.
 */
export function guardPng(png: Uint8Array, file: string, { posts, depth, channels }: PngShape): void {
  const fail = (path: string, expected: string, got: string): never => {
    throw new GroundError(file, path, expected, got)
  }
  if (png.length < 33 || SIGNATURE.some((byte, i) => png[i] !== byte))
    fail('PNG', 'a whole PNG', `${png.length} bytes of something else`)
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width !== posts || height !== posts) fail('PNG size', `${posts} x ${posts}`, `${width} x ${height}`)
  const found = { depth: png[24], channels: [1, 0, 3, 1, 2, 0, 4][png[25]!] ?? 0 }
  if (found.depth !== depth || found.channels !== channels)
    fail('PNG depth', depth === 16 ? '16-bit grey' : '8-bit RGBA', `${found.depth}-bit, ${found.channels} channel(s)`)
  if (png[28] !== 0) fail('PNG', 'rows in their order', 'an interlaced PNG')

  const limit = posts * (1 + (posts * depth * channels) / 8)
  let unpacked = 0
  const unzip = new Unzlib((part) => {
    unpacked += part.length
  })
  let other = 0
  for (let at = 8; at < png.length;) {
    const length = at + 8 <= png.length ? view.getUint32(at) : Infinity
    if (at + 12 + length > png.length)
      fail('PNG', 'a whole PNG', `${png.length} bytes, and more of them announced at byte ${at}`)
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (kind === 'IDAT') {
      for (let from = 0; from < length; from += PORTION) {
        push(unzip, png.subarray(at + 8 + from, at + 8 + Math.min(from + PORTION, length)), file)
        if (unpacked > limit) fail('PNG', `pixels of ${limit} bytes`, 'more')
      }
    } else if (kind !== 'IHDR' && kind !== 'IEND') {
      other += length
      // A colour profile or compressed text would be unpacked too.
      if (other > MAX_OTHER || kind === 'iCCP' || kind === 'zTXt' || kind === 'iTXt')
        fail('PNG', 'pixels only', `a chunk ${JSON.stringify(kind)} of ${length} bytes`)
    }
    at += 12 + length
  }
}

function push(unzip: Unzlib, part: Uint8Array, file: string): void {
  try {
    unzip.push(part)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new GroundError(file, 'PNG', 'a whole PNG', `pixels that fail to decode (${reason})`)
  }
}
