import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { areaKm2, areaShape, countArea, holds, ringFrom } from '@/picture/selection/area'
import { areaCsv, areaLines, figuresText, unitFigures } from '@/picture/selection/areaTable'
import { stateAt } from '@/record/domain/stateAt'
import { CORNER_LIMITS } from '@/record/schema/viewing'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const t = parseBattleTime('1939-08-22T12:00')!
const corner = fc.tuple(
  fc.double({ min: 118.3, max: 119, noNaN: true }),
  fc.double({ min: 47.5, max: 47.9, noNaN: true }),
)
const everything = areaShape(record, { ring: [[110, 45], [130, 45], [130, 52], [110, 52]] }, t)! // prettier-ignore

describe('an area', () => {
  it('drawn as a box holds what lies between its sides, and measures them', () => {
    fc.assert(
      fc.property(corner, corner, corner, ([west, south], [east, north], [lon, lat]) => {
        fc.pre(west < east && south < north)
        const ring = [[west, south], [east, south], [east, north], [west, north]] as [number, number][] // prettier-ignore
        const shape = areaShape(record, { ring }, t)!
        const { x, z } = toLocal(lon, lat)
        // Straight sides in metres differ from degrees by under 60 m here.
        const clear = 0.002
        if (lon > west + clear && lon < east - clear && lat > south + clear && lat < north - clear)
          expect(holds(shape, x, z)).toBe(true)
        if (lon < west - clear || lon > east + clear || lat < south - clear || lat > north + clear)
          expect(holds(shape, x, z)).toBe(false)
      }),
    )
  })

  it('round a point holds what is within its radius', () => {
    const shape = areaShape(record, { about: { at: [118.6, 47.7] }, radiusM: 2000 }, t)!
    const { x, z } = toLocal(118.6, 47.7)
    expect(areaKm2(shape)).toBeCloseTo(12.566, 2)
    expect(holds(shape, x + 1400, z + 1400)).toBe(true)
    expect(holds(shape, x + 1420, z + 1420)).toBe(false)
  })

  it('counts every unit on the map in all of the map, each once, and none in an empty corner', () => {
    const all = countArea(record, everything, t)
    expect([...all.units].sort()).toEqual(
      stateAt(record, t)
        .units.map((u) => u.id)
        .sort(),
    )
    expect(all.sums.count).toBe(all.units.length)
    expect(all.sums.bySide.reduce((sum, s) => sum + s.count, 0)).toBe(all.units.length)
    const none = countArea(record, areaShape(record, { about: { at: [112, 46] }, radiusM: 500 }, t)!, t)
    expect(none.units).toEqual([])
  })

  it('round a unit goes with it and counts it; there is none while the unit is off the map', () => {
    const about = { unit: 'su_9mab' }
    expect(countArea(record, areaShape(record, { about, radiusM: 200 }, t)!, t).units).toContain('su_9mab')
    expect(areaShape(record, { about, radiusM: 200 }, parseBattleTime('1939-05-11T06:00')!)).toBeNull()
  })
})

describe('ringFrom', () => {
  it('keeps at most the corners that a link may have, on the line drawn', () => {
    const circle = Array.from({ length: 500 }, (_, i) => {
      const a = (i / 500) * 2 * Math.PI
      return toLonLat(1000 * Math.cos(a), 1000 * Math.sin(a))
    })
    const ring = ringFrom(circle)!
    expect(ring.length).toBeLessThanOrEqual(CORNER_LIMITS.max)
    const area = areaKm2(areaShape(record, { ring: ring.map(([lon, lat]): [number, number] => [lon, lat]) }, t)!)
    expect(area).toBeGreaterThan(Math.PI * 0.99)
    expect(area).toBeLessThan(Math.PI)
  })

  it('is null for a line that encloses nothing', () => {
    expect(ringFrom([[118, 47], [118.1, 47.1], [118, 47]])).toBeNull() // prettier-ignore
    expect(ringFrom([[118, 47]])).toBeNull()
    expect(ringFrom([])).toBeNull()
  })
})

describe('the table of an area', () => {
  const count = countArea(record, everything, t)

  it('has a row for every unit, and says which strength no source states', () => {
    const [head, ...rows] = areaCsv(record, count, t).split('\n')
    expect(head).toBe('unit,name,side,arm,what,min,max,sources')
    const ids = new Set(rows.map((row) => row.split(',')[0]))
    expect([...ids].sort()).toEqual([...count.units].sort())
    for (const id of count.units)
      expect(rows.some((row) => row.startsWith(`${id},`) && row.includes('not stated'))).toBe(
        unitFigures(record, id, t).length === 0,
      )
  })

  it('gives each figure with a source of the record', () => {
    for (const id of count.units)
      for (const { min, max, sources } of unitFigures(record, id, t)) {
        expect(min).toBeLessThanOrEqual(max)
        expect(sources.length).toBeGreaterThan(0)
        for (const source of sources) expect(record.sources.has(source)).toBe(true)
      }
    expect(figuresText([])).toBe('no strength stated')
  })

  it('is told in words, a line for each unit', () => {
    const lines = areaLines(record, 'All of the map', count, t)
    expect(lines[0]).toContain(`${count.units.length} units`)
    expect(lines).toHaveLength(1 + count.sums.bySide.length + count.units.length)
  })
})
