import type { HeightField } from '@/ground/terrain/heightField'
import type { Water } from '@/ground/terrain/readWater'

/** What covers the ground at a point of the battlefield; shares from 0 to 1. */
export interface Cover {
  meadow: number
  sand: number
  /** Metres from the edge of the drawn water, 0 in it; `FAR_FROM_WATER` at most. */
  water: number
}

/** Beyond this the distance to water does not matter, metres. */
export const FAR_FROM_WATER = 60
/** Side of a cell of the index of river pieces, metres. */
const CELL = 256

/** Shares of open water that count as lake and as its shore, and how far a shore is taken to be from the water. */
const LAKE = 0.1
const SHORE = 0.02
const SHORE_METRES = 5

/** Reads the cover of the ground at any point. Allocates only when it is made. */
export interface CoverReader {
  /** Writes the cover at local x, z into `out`. */
  read(x: number, z: number, out: Cover): void
  /** Metres from the edge of the drawn water, 0 in it, at most `FAR_FROM_WATER`. */
  waterAt(x: number, z: number): number
}

/**
 * @param surface four bytes a post, as `ground/terrain/decodeGround` has them: meadow, sand, open water of lakes, and
 *   the share reconstructed.
 */
export function createCoverReader(field: HeightField, surface: Uint8Array, water: Water): CoverReader {
  const pieces = riverPieces(water)
  const index = indexOf(pieces)
  // The surface may have fewer posts than the heights of the same square.
  const posts = Math.round(Math.sqrt(surface.length / 4))
  const spacing = ((field.posts - 1) * field.spacing) / (posts - 1)
  const share = (x: number, z: number, channel: number): number => {
    const last = posts - 1
    const u = Math.min(Math.max((x - field.west) / spacing, 0), last - 1e-6)
    const v = Math.min(Math.max((z - field.north) / spacing, 0), last - 1e-6)
    const column = Math.floor(u)
    const row = Math.floor(v)
    const a = u - column
    const b = v - row
    const at = (row * posts + column) * 4 + channel
    const below = at + posts * 4
    const north = surface[at]! + (surface[at + 4]! - surface[at]!) * a
    const south = surface[below]! + (surface[below + 4]! - surface[below]!) * a
    return (north + (south - north) * b) / 255
  }
  const waterAt = (x: number, z: number): number => {
    const lake = share(x, z, 2)
    if (lake > LAKE) return 0
    // A lake has no edge line: its cover thins out over one post.
    let least = lake > SHORE ? SHORE_METRES : FAR_FROM_WATER
    const near = index.get(keyOf(Math.floor(x / CELL), Math.floor(z / CELL)))
    if (!near) return least
    for (let i = 0; i < near.length; i++) {
      const p = near[i]! * 6
      const ax = pieces[p]!
      const az = pieces[p + 1]!
      const dx = pieces[p + 2]! - ax
      const dz = pieces[p + 3]! - az
      const u = Math.min(Math.max(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1), 0), 1)
      const half = pieces[p + 4]! + (pieces[p + 5]! - pieces[p + 4]!) * u
      const away = Math.hypot(x - ax - dx * u, z - az - dz * u) - half
      if (away < least) least = away
    }
    return Math.max(least, 0)
  }
  return {
    waterAt,
    read(x, z, out) {
      out.meadow = share(x, z, 0)
      out.sand = share(x, z, 1)
      out.water = waterAt(x, z)
    },
  }
}

const keyOf = (column: number, row: number) => column * 65_536 + row

/** Every piece of every river: both ends, and half the width at each. */
function riverPieces({ rivers }: Water): Float64Array {
  const out: number[] = []
  for (const { points } of rivers)
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax, az, , aw] = points[i]!
      const [bx, bz, , bw] = points[i + 1]!
      out.push(ax, az, bx, bz, aw / 2, bw / 2)
    }
  return Float64Array.from(out)
}

/** The pieces within reach of each cell. */
function indexOf(pieces: Float64Array): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (let p = 0; p < pieces.length / 6; p++) {
    const [ax, az, bx, bz, aw, bw] = pieces.subarray(p * 6, p * 6 + 6) as unknown as [
      number, number, number, number, number, number,
    ] // prettier-ignore
    const reach = Math.max(aw, bw) + FAR_FROM_WATER
    for (let c = Math.floor((Math.min(ax, bx) - reach) / CELL); c <= Math.floor((Math.max(ax, bx) + reach) / CELL); c++)
      for (
        let r = Math.floor((Math.min(az, bz) - reach) / CELL);
        r <= Math.floor((Math.max(az, bz) + reach) / CELL);
        r++
      ) {
        const key = keyOf(c, r)
        const list = index.get(key)
        if (list) list.push(p)
        else index.set(key, [p])
      }
  }
  return index
}
