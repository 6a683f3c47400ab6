import { PER_TILE, PLANT_FLOATS, TILE, writeTile, type PlantGround } from './plants'

/** Tiles of plants around the eye, in arrays made once. */
export interface PlantField {
  /** Tiles held, each with room for `PER_TILE` plants; an empty place has size 0. */
  readonly tiles: number
  readonly values: Float32Array
  /**
   * Moves the field so that it lies around the eye: writes at most `most` missing tiles. Returns how many were written
   * and whether all are there. Allocates nothing.
   */
  follow(x: number, z: number, most: number): number
  readonly complete: boolean
}

const NONE = 0x7fffffff

/**
 * @param reach tiles on either side of the eye's own.
 * @param values room for (2 reach + 1)² tiles.
 */
export function createPlantField(ground: PlantGround, reach: number, values: Float32Array): PlantField {
  const side = reach * 2 + 1
  const tiles = side * side
  const columns = new Int32Array(tiles).fill(NONE)
  const rows = new Int32Array(tiles).fill(NONE)
  let complete = false
  return {
    tiles,
    values,
    get complete() {
      return complete
    },
    follow(x, z, most) {
      const column = Math.floor(x / TILE)
      const row = Math.floor(z / TILE)
      let written = 0
      complete = true
      for (let r = row - reach; r <= row + reach; r++) {
        for (let c = column - reach; c <= column + reach; c++) {
          // The same slot for every tile that can never be near together with this one.
          const slot = modulo(r, side) * side + modulo(c, side)
          if (columns[slot] === c && rows[slot] === r) continue
          if (written === most) {
            complete = false
            continue
          }
          columns[slot] = c
          rows[slot] = r
          const at = slot * PER_TILE * PLANT_FLOATS
          const count = writeTile(c, r, ground, values, at)
          for (let i = count; i < PER_TILE; i++) values[at + i * PLANT_FLOATS + 4] = 0
          written++
        }
      }
      return written
    },
  }
}

const modulo = (a: number, n: number) => ((a % n) + n) % n
