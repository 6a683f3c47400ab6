import { fieldHeightAt, type HeightField } from './heightField'

/**
 * Height at (x, z) of a node's mesh with `quads` quads per side, metres above the datum: on the drawn triangles,
 * which split each quad from north-east to south-west.
 */
export function meshHeight(
  field: HeightField,
  west: number,
  north: number,
  side: number,
  quads: number,
  x: number,
  z: number,
): number {
  const step = side / quads
  const u = (x - west) / step
  const v = (z - north) / step
  const column = Math.min(Math.max(Math.floor(u), 0), quads - 1)
  const row = Math.min(Math.max(Math.floor(v), 0), quads - 1)
  const x0 = west + column * step
  const z0 = north + row * step
  const a = u - column
  const b = v - row
  const east = fieldHeightAt(field, x0 + step, z0)
  const south = fieldHeightAt(field, x0, z0 + step)
  if (a + b <= 1) {
    const here = fieldHeightAt(field, x0, z0)
    return here + (east - here) * a + (south - here) * b
  }
  const far = fieldHeightAt(field, x0 + step, z0 + step)
  return far + (south - far) * (1 - a) + (east - far) * (1 - b)
}
