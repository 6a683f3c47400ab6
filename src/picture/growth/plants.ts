import type { Cover, CoverReader } from './cover'

/** What grows: grass of the steppe, sedge of the meadow, reeds by the water, shrubs on the sand. */
export const GROWTH = { grass: 0, sedge: 1, reed: 2, shrub: 3 } as const

/** Side of a tile and distance between two places where something may grow, metres. */
export const TILE = 64
export const PACE = 4
/** Plants of a tile at most, and floats of each: x, height of the ground, z, kind, size, turn, phase, rank. */
export const PER_TILE = (TILE / PACE) ** 2
export const PLANT_FLOATS = 8

/** Reeds stand from the water's edge to this distance, metres. */
const REED_BELT = 14
/** Nothing stands nearer to the water than this, metres. */
const CLEAR_OF_WATER = 0.6

/** A number in [0, 1) that depends on a place and a purpose alone. */
export function placeUnit(column: number, row: number, purpose: number): number {
  let h = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b) ^ Math.imul(purpose + 1, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return ((h ^ (h >>> 15)) >>> 0) / 4_294_967_296
}

export interface PlantGround {
  readonly cover: CoverReader
  /** Metres above the datum. */
  height(x: number, z: number): number
  /** Whether a trench, wreck, track or bridge is there. */
  taken(x: number, z: number): boolean
}

const cover: Cover = { meadow: 0, sand: 0, water: 0 }

/**
 * Writes what grows on one tile into `out` from `at` on, and returns how many plants. The same place always has the
 * same plants. Allocates nothing.
 */
export function writeTile(column: number, row: number, ground: PlantGround, out: Float32Array, at: number): number {
  const side = TILE / PACE
  let count = 0
  for (let i = 0; i < side; i++) {
    for (let k = 0; k < side; k++) {
      const c = column * side + k
      const r = row * side + i
      const x = (c + placeUnit(c, r, 0)) * PACE
      const z = (r + placeUnit(c, r, 1)) * PACE
      ground.cover.read(x, z, cover)
      const kind = kindAt(cover, placeUnit(c, r, 2), clump(x, z))
      if (kind < 0 || ground.taken(x, z)) continue
      const to = at + count * PLANT_FLOATS
      out[to] = x
      out[to + 1] = ground.height(x, z)
      out[to + 2] = z
      out[to + 3] = kind
      out[to + 4] = 0.7 + 0.6 * placeUnit(c, r, 3)
      out[to + 5] = placeUnit(c, r, 4) * 6.2831853
      out[to + 6] = placeUnit(c, r, 5)
      out[to + 7] = placeUnit(c, r, 6)
      count++
    }
  }
  return count
}

/** Plants stand in clumps: -1 to 1, slow over some tens of metres. */
const clump = (x: number, z: number) => Math.sin(x * 0.11 + 1.7 * Math.sin(z * 0.053)) * Math.sin(z * 0.093 + x * 0.017)

/** What grows at a place, or -1; `chance` is from 0 to 1. */
function kindAt({ meadow, sand, water }: Cover, chance: number, clumped: number): number {
  if (water < CLEAR_OF_WATER) return -1
  if (water < REED_BELT * (0.6 + 0.4 * clumped) && chance < 0.85) return GROWTH.reed
  if (sand > 0.35) return chance < 0.05 + 0.04 * clumped ? GROWTH.shrub : chance < 0.16 ? GROWTH.grass : -1
  if (meadow > 0.45) return chance < 0.62 + 0.35 * clumped ? GROWTH.sedge : -1
  return chance < 0.34 + 0.3 * clumped ? GROWTH.grass : -1
}
