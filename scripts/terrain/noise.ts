/**
 * Gradient noise from an integer hash: the same value for the same point on every run and machine. Values in about [-1,
 * 1], mean 0.
 */
function hash(ix: number, iz: number, seed: number): number {
  let h = Math.imul(ix, 0x27d4eb2f) ^ Math.imul(iz, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

// 64 directions: eight would show as straight ridges.
const DIRECTIONS = 64
const DX = new Float64Array(DIRECTIONS)
const DZ = new Float64Array(DIRECTIONS)
for (let i = 0; i < DIRECTIONS; i++) {
  DX[i] = Math.cos((2 * Math.PI * i) / DIRECTIONS)
  DZ[i] = Math.sin((2 * Math.PI * i) / DIRECTIONS)
}

function corner(ix: number, iz: number, fx: number, fz: number, seed: number): number {
  const i = hash(ix, iz, seed) & (DIRECTIONS - 1)
  return DX[i]! * fx + DZ[i]! * fz
}

/** Noise of one octave; lattice cells are 1 unit wide. */
export function noise(x: number, z: number, seed: number): number {
  const ix = Math.floor(x)
  const iz = Math.floor(z)
  const fx = x - ix
  const fz = z - iz
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const v = fz * fz * fz * (fz * (fz * 6 - 15) + 10)
  const a = corner(ix, iz, fx, fz, seed)
  const b = corner(ix + 1, iz, fx - 1, fz, seed)
  const c = corner(ix, iz + 1, fx, fz - 1, seed)
  const d = corner(ix + 1, iz + 1, fx - 1, fz - 1, seed)
  return 1.5 * (a + (b - a) * u + (c - a + (a - b - c + d) * u) * v)
}

// Octaves are rotated against each other by about 37 degrees, so that their lattice directions never line up.
const TURN_COS = 0.8
const TURN_SIN = 0.6

/** Sum of octaves, each half the wavelength and `gain` the height of the last. */
export function fbm(x: number, z: number, wavelength: number, octaves: number, gain: number, seed: number): number {
  let px = x / wavelength
  let pz = z / wavelength
  let sum = 0
  let height = 1
  for (let i = 0; i < octaves; i++) {
    sum += height * noise(px, pz, seed + i)
    const qx = 2 * (TURN_COS * px - TURN_SIN * pz)
    pz = 2 * (TURN_SIN * px + TURN_COS * pz)
    px = qx
    height *= gain
  }
  return sum
}
