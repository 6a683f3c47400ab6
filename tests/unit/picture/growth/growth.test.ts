import { describe, expect, it } from 'vitest'
import type { Water } from '@/ground/terrain/readWater'
import { createCoverReader, FAR_FROM_WATER, type Cover } from '@/picture/growth/cover'
import { createPlantField } from '@/picture/growth/field'
import { GROWTH, PER_TILE, PLANT_FLOATS, TILE, writeTile, type PlantGround } from '@/picture/growth/plants'

const field = { posts: 17, spacing: 256, west: -2048, north: -2048, heights: new Float32Array(17 * 17).fill(690) }
/** A river due north along x = 0, 40 m wide. */
const river: Water = {
  rivers: [{ id: 'r', points: Array.from({ length: 21 }, (_, i) => [0, 2000 - i * 200, 680, 40] as const) }],
  lakes: [],
}
const dry: Water = { rivers: [], lakes: [] }
/** Ground of one cover everywhere. */
const surface = (meadow: number, sand: number, lake = 0) =>
  Uint8Array.from({ length: 17 * 17 * 4 }, (_, i) => [meadow, sand, lake, 255][i % 4]!)
const groundOf = (bytes: Uint8Array, water = dry, taken: PlantGround['taken'] = () => false): PlantGround => ({
  cover: createCoverReader(field, bytes, water),
  height: (x, z) => 690 + x / 100 + z / 1000,
  taken,
})

interface Plant {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly kind: number
  readonly size: number
}
function tile(column: number, row: number, ground: PlantGround): Plant[] {
  const out = new Float32Array(PER_TILE * PLANT_FLOATS)
  const count = writeTile(column, row, ground, out, 0)
  return Array.from({ length: count }, (_, i) => {
    const [x, y, z, kind, size] = out.subarray(i * PLANT_FLOATS) as unknown as [number, number, number, number, number]
    return { x, y, z, kind, size }
  })
}

describe('cover', () => {
  it('is that of the posts, between them a mix, and knows the distance to the drawn water', () => {
    const bytes = surface(255, 0)
    const reader = createCoverReader(field, bytes, river)
    const cover: Cover = { meadow: 0, sand: 0, water: 0 }
    reader.read(500, 0, cover)
    expect(cover).toEqual({ meadow: 1, sand: 0, water: FAR_FROM_WATER })
    reader.read(45, 0, cover)
    expect(cover.water).toBeCloseTo(25)
    expect([reader.waterAt(10, 300), reader.waterAt(-30, 300)]).toEqual([0, 10])
    for (let i = 0; i < bytes.length; i += 4) if ((i / 4) % 17 > 8) bytes[i] = 0
    reader.read(128, 700, cover)
    expect(cover.meadow).toBeCloseTo(0.5)
  })

  it('is read of a surface with fewer posts than the heights', () => {
    const reader = createCoverReader({ ...field, posts: 33, spacing: 128 }, surface(0, 255), dry)
    const cover: Cover = { meadow: 0, sand: 0, water: 0 }
    reader.read(2000, 2000, cover)
    expect(cover.sand).toBe(1)
  })

  it('is water in a lake', () => {
    expect(createCoverReader(field, surface(255, 0, 255), dry).waterAt(0, 0)).toBe(0)
  })
})

describe('plants', () => {
  it('are the same at the same place, within their tile, on the ground', () => {
    const ground = groundOf(surface(255, 0))
    const plants = tile(3, -2, ground)
    expect(plants.length).toBeGreaterThan(PER_TILE / 4)
    expect(tile(3, -2, groundOf(surface(255, 0)))).toEqual(plants)
    expect(tile(4, -2, ground)).not.toEqual(plants)
    for (const { x, y, z } of plants) {
      expect(x).toBeGreaterThanOrEqual(3 * TILE)
      expect(x).toBeLessThanOrEqual(4 * TILE)
      expect(z).toBeGreaterThanOrEqual(-2 * TILE)
      expect(y).toBeCloseTo(690 + x / 100 + z / 1000, 2)
    }
  })

  it('none stand in water, reeds stand along it, and away from it there are none', () => {
    const ground = groundOf(surface(255, 0), river)
    const near = [tile(0, 0, ground), tile(-1, 0, ground), tile(0, 3, ground)].flat()
    expect(near.every(({ x }) => Math.abs(x) >= 20.6 - 1e-3)).toBe(true)
    const reeds = near.filter(({ kind }) => kind === GROWTH.reed)
    expect(reeds.length).toBeGreaterThan(10)
    expect(reeds.every(({ x }) => Math.abs(x) < 20 + 14)).toBe(true)
    expect(tile(9, 9, ground).some(({ kind }) => kind === GROWTH.reed)).toBe(false)
    expect(tile(0, 0, groundOf(surface(255, 0, 255)))).toEqual([])
  })

  it('follow the cover: sedge in the meadow, grass on the steppe, few shrubs and tufts on sand', () => {
    const kinds = (bytes: Uint8Array) => new Set(tile(5, 5, groundOf(bytes)).map(({ kind }) => kind))
    expect(kinds(surface(255, 0))).toEqual(new Set([GROWTH.sedge]))
    expect(kinds(surface(0, 0))).toEqual(new Set([GROWTH.grass]))
    const sand = [0, 1, 2, 3, 4].flatMap((c) => tile(c, 5, groundOf(surface(0, 255))))
    expect(new Set(sand.map(({ kind }) => kind))).toEqual(new Set([GROWTH.grass, GROWTH.shrub]))
    expect(sand.length).toBeLessThan((5 * PER_TILE) / 4)
  })

  it('leave the ground that a trench, wreck or track takes', () => {
    const plants = tile(
      2,
      2,
      groundOf(surface(255, 0), dry, (x) => x < 2.5 * TILE),
    )
    expect(plants.length).toBeGreaterThan(0)
    expect(plants.every(({ x }) => x >= 2.5 * TILE)).toBe(true)
  })
})

describe('the field round the eye', () => {
  const reach = 2
  const make = () => createPlantField(groundOf(surface(255, 0)), reach, new Float32Array(25 * PER_TILE * PLANT_FLOATS))
  const plantsOf = (values: Float32Array) =>
    Array.from({ length: values.length / PLANT_FLOATS }, (_, i) =>
      values.subarray(i * PLANT_FLOATS, (i + 1) * PLANT_FLOATS),
    )
      .filter((plant) => plant[4]! > 0)
      .map((plant) => plant.join())
  const held = (values: Float32Array) => {
    const tiles = new Set<string>()
    for (let i = 0; i < values.length; i += PLANT_FLOATS)
      if (values[i + 4]! > 0) tiles.add(`${Math.floor(values[i]! / TILE)} ${Math.floor(values[i + 2]! / TILE)}`)
    return tiles
  }

  it('writes a few tiles a frame until all are there, and then none while the eye stays in its tile', () => {
    const plants = make()
    expect(plants.follow(10, 10, 4)).toBe(4)
    expect(plants.complete).toBe(false)
    let frames = 1
    while (!plants.complete) {
      plants.follow(10, 10, 4)
      frames++
    }
    expect(frames).toBe(7)
    expect(plants.follow(60, 60, 4)).toBe(0)
    expect(held(plants.values).size).toBe(25)
  })

  it('a step to the next tile writes one row, and the field is the same however it was reached', () => {
    const walked = make()
    walked.follow(10, 10, Infinity)
    expect(walked.follow(74, 10, Infinity)).toBe(5)
    const jumped = make()
    jumped.follow(74, 10, Infinity)
    expect(plantsOf(walked.values)).toEqual(plantsOf(jumped.values))
    expect(held(walked.values).has('3 0')).toBe(true)
    expect(held(walked.values).has('-2 0')).toBe(false)
  })
})
