import { createRandom } from '@/base/core/random'

/** Texels along the side of the noise, and cells of its lattice. */
export const NOISE_SIZE = 256
export const NOISE_CELLS = 32
/** Slope (per cell) represented by the extreme byte values. */
const STEEP = 4

/**
 * Tileable gradient noise as RGBA bytes, the same on every machine: R its value (128 is 0, ±1), G and B its slope
 * per cell across and down (±4), A the value of a second noise.
 */
export function noiseTile(): Uint8Array {
  const random = createRandom(1939)
  /** Unit gradients, x and y alternating. */
  const lattice = () => {
    const gradients = new Float32Array(NOISE_CELLS * NOISE_CELLS * 2)
    for (let i = 0; i < gradients.length; i += 2) {
      const angle = random() * 2 * Math.PI
      gradients[i] = Math.cos(angle)
      gradients[i + 1] = Math.sin(angle)
    }
    return gradients
  }
  const first = lattice()
  const second = lattice()
  const out = new Uint8Array(NOISE_SIZE * NOISE_SIZE * 4)
  const byte = (v: number) => Math.max(0, Math.min(255, Math.round(127.5 + 127.5 * v)))
  const scale = NOISE_CELLS / NOISE_SIZE
  const e = 0.01
  for (let row = 0, at = 0; row < NOISE_SIZE; row++) {
    for (let column = 0; column < NOISE_SIZE; column++, at += 4) {
      const x = (column + 0.5) * scale
      const y = (row + 0.5) * scale
      out[at] = byte(gradientNoise(first, x, y))
      out[at + 1] = byte((gradientNoise(first, x + e, y) - gradientNoise(first, x - e, y)) / (2 * e * STEEP))
      out[at + 2] = byte((gradientNoise(first, x, y + e) - gradientNoise(first, x, y - e)) / (2 * e * STEEP))
      out[at + 3] = byte(gradientNoise(second, x, y))
    }
  }
  return out
}

function gradientNoise(gradients: Float32Array, x: number, y: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const fx = x - x0
  const fy = y - y0
  const a = corner(gradients, x0, y0, fx, fy)
  const b = corner(gradients, x0 + 1, y0, fx - 1, fy)
  const c = corner(gradients, x0, y0 + 1, fx, fy - 1)
  const d = corner(gradients, x0 + 1, y0 + 1, fx - 1, fy - 1)
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
  return 1.45 * (a + (b - a) * u + (c + (d - c) * u - a - (b - a) * u) * v)
}

function corner(gradients: Float32Array, column: number, row: number, dx: number, dy: number): number {
  const at = (((row + NOISE_CELLS) % NOISE_CELLS) * NOISE_CELLS + ((column + NOISE_CELLS) % NOISE_CELLS)) * 2
  return gradients[at]! * dx + gradients[at + 1]! * dy
}
