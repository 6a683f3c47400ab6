import { describe, expect, it } from 'vitest'
import { contourInterval, indexPoints } from '@/ground/terrain/contours'
import type { Ground, HeightField } from '@/ground/terrain/heightField'
import { MAP_STYLE_IDS, MAP_STYLES, mapStyle } from '@/ground/terrain/mapStyles'
import { overviewImage } from '@/ground/terrain/overview'

function fieldOf(posts: number, spacing: number, at: (x: number, z: number) => number): HeightField {
  const west = (-(posts - 1) * spacing) / 2
  const heights = Float32Array.from({ length: posts * posts }, (_, i) =>
    at(west + (i % posts) * spacing, west + Math.floor(i / posts) * spacing),
  )
  return { posts, spacing, west, north: west, heights }
}

/** A cone: every contour is a circle around the centre, so its position is known. */
const SLOPE = 0.03
const cone: Ground = {
  battlefield: fieldOf(257, 128, (x, z) => 1000 - SLOPE * Math.hypot(x, z)),
  region: fieldOf(5, 49_152, () => 500),
  reference: 700,
}

describe('labels of contours', () => {
  const points = indexPoints(cone, 50, 3000, 15_000)
  it('are on a line of their height', () => {
    expect(points.length).toBeGreaterThan(20)
    for (const p of points) {
      expect(p.height % 50).toBe(0)
      expect(Math.abs(Math.hypot(p.x, p.z) - (1000 - p.height) / SLOPE)).toBeLessThan(15)
    }
  })
  it('run along it', () => {
    for (const p of points) expect(Math.abs(p.alongX * p.x + p.alongZ * p.z) / Math.hypot(p.x, p.z)).toBeLessThan(0.05)
  })
  it('leave out ground too flat for a clear course, at most one per cell', () => {
    expect(indexPoints({ ...cone, battlefield: fieldOf(65, 512, (x) => 700 + x * 0.002) }, 5, 3000, 15_000)).toEqual([])
    expect(new Set(points.map((p) => `${Math.floor(p.x / 3000)},${Math.floor(p.z / 3000)}`)).size).toBe(points.length)
  })
})

describe('the contour interval', () => {
  it('grows with the ground that a pixel covers, and lines stay apart', () => {
    expect([5, 20, 40, 100, 300].map(contourInterval)).toEqual([2, 5, 10, 20, 50])
    for (const metres of [5, 20, 40, 100]) expect(contourInterval(metres) / 0.01 / metres).toBeGreaterThanOrEqual(14)
  })
})

describe('map styles', () => {
  it('are named once each, with valid colours and ascending ranges', () => {
    expect(new Set(MAP_STYLE_IDS).size).toBe(MAP_STYLES.length)
    for (const style of MAP_STYLES) {
      for (const [name, value] of Object.entries(style))
        if (/^(steppe|grass|meadow|reed|sand|bare|salt|water|waterNight|contour|grid)$/.test(name))
          expect(value, name).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n <= 0xffffff)
      expect(style.rampRange[1]).toBeGreaterThan(style.rampRange[0])
      // The key of a ramp shows the colours that are painted.
      expect(style.key.map((k) => k.colour)).toEqual(style.ramp === 'none' ? [] : [...style.rampColours])
    }
  })
  it('fall back to the first', () => {
    expect(mapStyle('none of these').id).toBe(MAP_STYLES[0].id)
    expect(mapStyle('paper').withContours).toBe(true)
  })
})

describe('the overview picture', () => {
  it('is opaque, lighter on a slope that faces north-west than on the opposite one', () => {
    const ridge = fieldOf(65, 3072, (x, z) => 800 - Math.abs(x + z) * 0.01)
    const image = overviewImage(ridge, 65)
    const at = (c: number, r: number) => image[(r * 65 + c) * 4]!
    expect(image.every((v, i) => i % 4 !== 3 || v === 255)).toBe(true)
    expect(at(20, 20)).toBeGreaterThan(at(44, 44) + 10)
  })
})
