import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { fieldHeightAt, heightAt, insideBattlefield, insideRegion } from '@/ground/terrain/heightField'
import { loadGround, readJson, type Water } from '../../../helpers/committed'

const ground = loadGround()
const water = readJson<Water>('assets/terrain/water.json')
const EDGE = 32768

/** The valley floor of the ground report: latitude, longitude, metres. */
const FLOOR: [number, number, number][] = [
  [47.546, 118.688, 695],
  [47.613, 118.679, 687],
  [47.646, 118.629, 677],
  [47.679, 118.604, 676],
  [47.712, 118.596, 670],
  [47.746, 118.579, 665],
  [47.779, 118.579, 665],
  [47.812, 118.579, 658],
  [47.846, 118.512, 658],
  [47.879, 118.471, 648],
  [47.946, 118.488, 637],
]

describe('the ground against the report', () => {
  it.each(FLOOR)('has the floor at %s N %s E at %s m within 10 m', (lat, lon, metres) => {
    const { x, z } = toLocal(lon, lat)
    expect(Math.abs(heightAt(ground, x, z) - metres)).toBeLessThanOrEqual(10)
  })

  it('has the river within 2 km of each floor figure', () => {
    const river = water.rivers.find(({ id }) => id === 'khalkhin-gol')!
    for (const [lat, lon] of FLOOR) {
      const { x, z } = toLocal(lon, lat)
      const near = Math.min(...river.points.map((p) => Math.hypot(p[0] - x, p[1] - z)))
      expect(near).toBeLessThan(2000)
    }
  })

  it('has a western terrace 40 m and more above the eastern meadow', () => {
    // 4 km west and 1 km east of the river, on the stretch that the texts describe.
    const river = water.rivers.find(({ id }) => id === 'khalkhin-gol')!
    for (const lat of [47.66, 47.7, 47.74, 47.76, 47.8]) {
      const { z } = toLocal(118.59, lat)
      const axis = river.points.reduce((a, b) => (Math.abs(b[1] - z) < Math.abs(a[1] - z) ? b : a))
      const west = heightAt(ground, axis[0] - 4000, z)
      const east = heightAt(ground, axis[0] + 1000, z)
      expect(west - east, `at ${lat}N`).toBeGreaterThan(40)
      expect(east - axis[2], `meadow at ${lat}N`).toBeLessThan(8)
    }
  })

  it('has a western face of 5 degrees or more beside the confluence', () => {
    let steepest = 0
    const { x, z } = toLocal(118.587, 47.7303)
    for (let d = 500; d < 4000; d += 32) {
      steepest = Math.max(steepest, (heightAt(ground, x - d - 96, z) - heightAt(ground, x - d, z)) / 96)
    }
    expect(Math.atan(steepest) * (180 / Math.PI)).toBeGreaterThan(5)
  })

  it('honours the named heights within 5 m', () => {
    const { heights } = readJson<{ heights: { name: string; lon: number; lat: number; elevationM: number }[] }>(
      'data/terrain/heights.json',
    )
    expect(heights.map(({ name }) => name).join()).toMatch(/733.*731.*742.*754.*721/)
    for (const { name, lon, lat, elevationM } of heights) {
      const { x, z } = toLocal(lon, lat)
      expect(Math.abs(heightAt(ground, x, z) - elevationM), name).toBeLessThanOrEqual(5)
    }
  })
})

describe('the fields', () => {
  it('meet without a step along the whole seam', () => {
    for (let t = -EDGE; t <= EDGE; t += 37) {
      for (const [x, z] of [
        [t, -EDGE],
        [t, EDGE],
        [-EDGE, t],
        [EDGE, t],
      ] as const) {
        const inside = fieldHeightAt(ground.battlefield, x, z)
        expect(Math.abs(inside - fieldHeightAt(ground.region, x, z))).toBeLessThan(0.5)
      }
    }
  })

  it('is read on posts exactly and between them bilinearly', () => {
    const { battlefield } = ground
    const at = (column: number, row: number) => battlefield.heights[row * battlefield.posts + column]!
    const x = (column: number) => battlefield.west + column * battlefield.spacing
    expect(heightAt(ground, x(700), x(900))).toBe(at(700, 900))
    const middle = (at(700, 900) + at(701, 900) + at(700, 901) + at(701, 901)) / 4
    expect(heightAt(ground, x(700) + 16, x(900) + 16)).toBeCloseTo(middle, 3)
  })

  it('tells inside from outside and clamps beyond the region', () => {
    expect(insideBattlefield(ground, EDGE, -EDGE)).toBe(true)
    expect(insideBattlefield(ground, EDGE + 1, 0)).toBe(false)
    expect(insideRegion(ground, 98304, 0)).toBe(true)
    expect(insideRegion(ground, 0, 98305)).toBe(false)
    expect(heightAt(ground, 500_000, 0)).toBe(heightAt(ground, 98304, 0))
  })

  it('has no cliff that this steppe cannot have', () => {
    const { heights, posts, spacing } = ground.battlefield
    let steepest = 0
    for (let at = 1; at < heights.length; at++) {
      if (at % posts !== 0) steepest = Math.max(steepest, Math.abs(heights[at]! - heights[at - 1]!) / spacing)
    }
    expect(steepest).toBeLessThan(Math.tan((35 * Math.PI) / 180))
  })
})

describe('the bluff lines', () => {
  it('lie where the ground rises from the meadow to the terrace', () => {
    const { edges } = readJson<{ edges: Record<'west' | 'east', [number, number][]> }>('data/terrain/bluffs.json')
    for (const [side, away] of [
      ['west', -1],
      ['east', 1],
    ] as const) {
      for (const [lon, lat] of edges[side]) {
        const { x, z } = toLocal(lon, lat)
        const rise = heightAt(ground, x + away * 1600, z) - heightAt(ground, x - away * 300, z)
        expect(rise, `${side} ${lon} ${lat}`).toBeGreaterThan(20)
      }
    }
  })
})
