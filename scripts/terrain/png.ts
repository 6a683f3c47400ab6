import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const out = Buffer.alloc(body.length + 12)
  out.writeUInt32BE(body.length, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named) >>> 0, body.length + 8)
  return out
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const pa = Math.abs(p - a)
  const pb = Math.abs(p - b)
  const pc = Math.abs(p - c)
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

function filterRow(
  kind: number,
  raw: Buffer,
  at: number,
  stride: number,
  step: number,
  out: Buffer,
  to: number,
): number {
  let cost = 0
  out[to] = kind
  for (let i = 0; i < stride; i++) {
    const a = i >= step ? raw[at + i - step]! : 0
    const b = at > 0 ? raw[at + i - stride]! : 0
    const c = i >= step && at > 0 ? raw[at + i - stride - step]! : 0
    const guess = kind === 1 ? a : kind === 2 ? b : kind === 3 ? (a + b) >> 1 : kind === 4 ? paeth(a, b, c) : 0
    const left = (raw[at + i]! - guess) & 255
    out[to + 1 + i] = left
    cost += left < 128 ? left : 256 - left
  }
  return cost
}

function filterImage(raw: Buffer, rows: number, stride: number, step: number): Buffer {
  const out = Buffer.alloc(rows * (stride + 1))
  const trial = Buffer.alloc(stride + 1)
  for (let row = 0; row < rows; row++) {
    const to = row * (stride + 1)
    let least = Infinity
    for (const kind of [4, 3, 2, 1, 0]) {
      const cost = filterRow(kind, raw, row * stride, stride, step, trial, 0)
      if (cost >= least) continue
      least = cost
      trial.copy(out, to)
    }
  }
  return out
}

function encode(raw: Buffer, size: number, depth: number, colour: number, step: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head[8] = depth
  head[9] = colour
  const body = deflateSync(filterImage(raw, size, size * step, step), { level: 9, memLevel: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

/** A square 16-bit grey PNG. */
export function encodeGrey16(values: Uint16Array, size: number): Buffer {
  const raw = Buffer.alloc(values.length * 2)
  for (let i = 0; i < values.length; i++) raw.writeUInt16BE(values[i]!, i * 2)
  return encode(raw, size, 16, 0, 2)
}

/** A square 8-bit PNG of 1 (grey) or 4 (RGBA) channels. */
export function encodeBytes(values: Uint8Array, size: number, channels: 1 | 4): Buffer {
  return encode(Buffer.from(values.buffer, values.byteOffset, values.length), size, 8, channels === 1 ? 0 : 6, channels)
}

/** Lower-case hexadecimal SHA-256. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
