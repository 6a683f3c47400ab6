import type { Drawing } from '@/state/audience/drawings'

/** Floats per segment: x, z, height of both ends and two unused; half width in CSS pixels, 1 for a dot, opacity. */
export const STROKE_FLOATS = 12
/**
 * Maximum length of a piece, metres: longer ones would cut through the relief. Long drawings use longer pieces so that
 * they fit the batch.
 */
const PIECE = 60
const RING_PIECES = 72
const HALF_WIDTH = 3
/** An arrow's head: its share of the length, and the sine and cosine of half its opening angle. */
const HEAD = 0.22
const LONGEST_HEAD = 1600
const [SIN, COS] = [Math.sin(0.45), Math.cos(0.45)]

type Height = (x: number, z: number) => number

/** Writes segments one after another; those that do not fit the batch are dropped. */
export function createWriter(array: Float32Array, height: Height, from: number, until: number) {
  let at = from
  return {
    get at() {
      return at
    },
    segment(ax: number, az: number, bx: number, bz: number, half: number, dot: number, alpha: number): void {
      if (at >= until) return
      const ah = height(ax, az)
      const bh = height(bx, bz)
      for (let k = 0; k < 4; k++) {
        const i = (at * 4 + k) * STROKE_FLOATS
        array[i] = ax
        array[i + 1] = az
        array[i + 2] = ah
        array[i + 4] = bx
        array[i + 5] = bz
        array[i + 6] = bh
        array[i + 8] = half
        array[i + 9] = dot
        array[i + 10] = alpha
      }
      at++
    },
  }
}
type Writer = ReturnType<typeof createWriter>

/** A circle on the ground, local metres. */
export function writeRing(
  out: Writer,
  x: number,
  z: number,
  radius: number,
  pieces: number,
  half: number,
  alpha: number,
): void {
  for (let i = 0; i < pieces; i++) {
    const a = (i / pieces) * 2 * Math.PI
    const b = ((i + 1) / pieces) * 2 * Math.PI
    out.segment(
      x + radius * Math.cos(a),
      z + radius * Math.sin(a),
      x + radius * Math.cos(b),
      z + radius * Math.sin(b),
      half,
      0,
      alpha,
    )
  }
}

export function writeDrawing(out: Writer, { kind, points: p }: Drawing): void {
  if (p.length < 4) return
  if (kind === 'ring')
    return writeRing(out, p[0]!, p[1]!, Math.hypot(p[2]! - p[0]!, p[3]! - p[1]!), RING_PIECES, HALF_WIDTH, 1)
  let length = 0
  for (let i = 2; i < p.length; i += 2) length += Math.hypot(p[i]! - p[i - 2]!, p[i + 1]! - p[i - 1]!)
  const piece = Math.max(PIECE, length / 300)
  for (let i = 2; i < p.length; i += 2) writeStraight(out, p[i - 2]!, p[i - 1]!, p[i]!, p[i + 1]!, piece)
  if (kind === 'arrow') writeHead(out, p, length)
}

function writeStraight(out: Writer, ax: number, az: number, bx: number, bz: number, piece: number): void {
  const n = Math.max(1, Math.ceil(Math.hypot(bx - ax, bz - az) / piece))
  for (let i = 0; i < n; i++)
    out.segment(
      ax + ((bx - ax) * i) / n,
      az + ((bz - az) * i) / n,
      ax + ((bx - ax) * (i + 1)) / n,
      az + ((bz - az) * (i + 1)) / n,
      HALF_WIDTH,
      0,
      1,
    )
}

/**
 * Two barbs at the end, in the direction of the last stretch, so that a final twitch of the pointer does not turn them.
 */
function writeHead(out: Writer, p: readonly number[], length: number): void {
  const size = Math.min(length * HEAD, LONGEST_HEAD)
  const x = p[p.length - 2]!
  const z = p[p.length - 1]!
  let i = p.length - 4
  while (i > 0 && Math.hypot(p[i]! - x, p[i + 1]! - z) < size) i -= 2
  const far = Math.hypot(p[i]! - x, p[i + 1]! - z) || 1
  const dx = ((p[i]! - x) / far) * size
  const dz = ((p[i + 1]! - z) / far) * size
  writeStraight(out, x, z, x + dx * COS - dz * SIN, z + dz * COS + dx * SIN, PIECE)
  writeStraight(out, x, z, x + dx * COS + dz * SIN, z + dz * COS - dx * SIN, PIECE)
}
