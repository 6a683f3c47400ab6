import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { sectionFigures } from '@/ground/sight/measure'
import { section } from '@/ground/sight/section'
import { flatPath, nearestOnPath, pointOnPath, unitsAlong, watersAlong } from '@/picture/section/alongPath'
import { alongAt, SECTION_SIZE, sectionExaggeration, sectionSvg, ticks } from '@/picture/section/sectionSvg'
import { marchSpeeds, routeOf } from '@/record/domain/marches'
import { loadGround, readJson, type Water } from '../../../helpers/committed'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const water = readJson<Water>('assets/terrain/water.json')
const noon = parseBattleTime('1939-08-22T12:00')!
// From Khamar-Daba to Remizov Height, over the river.
const path = flatPath([record.places.get('khamar-daba')!.position, record.places.get('remizov-height')!.position])
const at = fc.double({ min: -20_000, max: 20_000, noNaN: true })

describe('a path', () => {
  it('meets the Khalkhin Gol between the western bluff and the eastern heights', () => {
    const met = watersAlong(path, water)
    expect(met.some((w) => w.label === 'Khalkhin Gol')).toBe(true)
    for (const { atM } of met) {
      const { x, z } = pointOnPath(path, atM)
      const nearest = Math.min(
        ...water.rivers.flatMap((r) => r.points.map((p) => Math.hypot(p[0] - x, p[1] - z))),
        ...water.lakes.flatMap((l) => l.ring.map(([lx, lz]) => Math.hypot(lx - x, lz - z))),
      )
      expect(nearest).toBeLessThan(400)
    }
  })

  it('has each of its points nearest to itself, and none nearer than the one found', () => {
    fc.assert(
      fc.property(at, at, fc.double({ min: 0, max: 1, noNaN: true }), (x, z, u) => {
        const length = sectionFigures(section(loadedGround, path, 500)).lengthM
        const on = pointOnPath(path, u * length)
        expect(nearestOnPath(path, on.x, on.z).offM).toBeLessThan(1e-6)
        const found = nearestOnPath(path, x, z)
        expect(found.offM).toBeLessThanOrEqual(Math.hypot(x - on.x, z - on.z) + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('passes units in the order of the way, none farther off than asked', () => {
    const units = unitsAlong(record, noon, path, 2000)
    expect(units.length).toBeGreaterThan(0)
    expect(units.every((u) => u.offM <= 2000)).toBe(true)
    expect(units.map((u) => u.atM)).toEqual(units.map((u) => u.atM).sort((a, b) => a - b))
  })
})

const loadedGround = loadGround()

describe('the section as SVG', () => {
  const points = section(loadedGround, path, 32)
  const figures = sectionFigures(points)
  const model = { title: 'A & B', points, figures, waters: [], places: [], units: [], steep: [], sight: null }

  it('draws one unit of height exaggerated by what it states', () => {
    const svg = sectionSvg(model)
    const first = /<path d="M([\d.]+) ([\d.]+)L/.exec(svg.slice(svg.indexOf('fill-opacity=".55"')))!
    expect(Number(first[1])).toBeCloseTo(SECTION_SIZE.left, 0)
    const metresPerUnit = (figures.highestM - figures.lowestM) / (SECTION_SIZE.bottom - SECTION_SIZE.top)
    const height = figures.lowestM + (SECTION_SIZE.bottom - Number(first[2])) * metresPerUnit
    expect(height).toBeCloseTo(points[0]!.heightM, 0)
    const acrossPerUnit = figures.lengthM / (SECTION_SIZE.right - SECTION_SIZE.left)
    expect(sectionExaggeration(figures)).toBeCloseTo(acrossPerUnit / metresPerUnit, 6)
    expect(svg).toContain('A &amp; B')
  })

  it('reads the same place back from an x of the picture', () => {
    expect(alongAt(SECTION_SIZE.left, 1000)).toBe(0)
    expect(alongAt(SECTION_SIZE.right + 50, 1000)).toBe(1000)
    expect(alongAt((SECTION_SIZE.left + SECTION_SIZE.right) / 2, 1000)).toBeCloseTo(500)
  })

  it('has round ticks within the bounds', () => {
    expect(ticks(683, 742, 4)).toEqual([700, 720, 740])
    expect(ticks(5, 5, 4)).toEqual([])
  })
})

describe('marches', () => {
  it('takes the fastest recorded leg of each arm that no faster leg beats', () => {
    for (const { arm, recorded } of marchSpeeds(record)) {
      if (!recorded) continue
      expect(record.units.get(recorded.unit)!.arm).toBe(arm)
      expect(recorded.lengthM).toBeGreaterThanOrEqual(5000)
    }
    expect(marchSpeeds(record).find((m) => m.arm === 'armour')!.recorded).not.toBeNull()
  })

  it('gives the route of a unit through its recorded places', () => {
    const route = routeOf(record, 'su_11tb', parseBattleTime('1939-07-03T08:00')!)!
    const fixes = record.tracks.find((t) => t.unit.id === 'su_11tb')!.segments.flat()
    for (let i = 0; i < route.length; i += 2)
      expect(fixes.some((f) => f.x === route[i] && f.z === route[i + 1])).toBe(true)
    expect(toLonLat(route[0]!, route[1]!)[0]).toBeGreaterThan(116)
  })
})
