import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { lengthsAlong, ringDepth } from '@/base/geo/polyline'
import { courseOf, pointsAlong, stretchesOf, trenchCourse } from '@/picture/traces/courses'
import { gunsCounted, gunSites } from '@/picture/traces/guns'
import { takenBy } from '@/picture/traces/taken'
import { wreckSites } from '@/picture/traces/wrecks'
import { parseRecord } from '@/record/read/parse'
import { at, realRecord, smallRaw, spoil } from '../../../helpers/record'

const record = realRecord()
const dry = () => true
const wrecks = record.traces.filter(({ item }) => item.kind === 'wrecks')

describe('the traces of the record', () => {
  it('have dates, a side, and a grade with sources for the fact and for the place; no place is surveyed', () => {
    expect(record.traces.length).toBeGreaterThan(8)
    for (const { item } of record.traces) {
      expect(item.side, item.id).toBeDefined()
      expect(item.fact!.sources.length, item.id).toBeGreaterThan(0)
      expect(item.sources.length, item.id).toBeGreaterThan(0)
      expect(item.confidence, item.id).not.toBe('documented')
      expect(item.note, item.id).toMatch(/\bnot\b|no source/i)
    }
  })

  it('are among the lines that can be pointed at, and not among the fronts', () => {
    expect(record.lines).toHaveLength(record.features.length + record.traces.length)
    expect(record.features.some(({ item }) => item.fact)).toBe(false)
  })

  it('must say how sure the fact is, and wrecks how many they are; a front must not', () => {
    const given = (more: Record<string, unknown>, index = 1) => {
      const raw = smallRaw()
      for (const [key, value] of Object.entries(more)) spoil(raw['features.json'], `features[${index}].${key}`, value)
      return parseRecord(raw).faults.map((f) => f.path)
    }
    const fact = { confidence: 'documented', sources: [{ id: 'SRC' }] }
    expect(given({ kind: 'trench' })).toEqual(['features[1].fact'])
    expect(given({ kind: 'trench', fact })).toEqual([])
    expect(given({ kind: 'trench', fact: { ...fact, sources: [{ id: 'NONE' }] } })).toEqual([
      'features[1].fact.sources[0].id',
    ])
    expect(given({ fact })).toEqual(['features[1].fact'])
    expect(given({ kind: 'wrecks', fact }, 0)).toEqual(['features[0].count'])
    expect(given({ kind: 'wrecks', fact, count: 3, vehicle: 'tank' }, 0)).toEqual([])
    expect(given({ kind: 'trench', fact, count: 3, vehicle: 'tank' })).toEqual(['features[1].count'])
  })
})

describe('wrecks', () => {
  it('are as many as a source counts, in their field, apart, and always in the same places', () => {
    for (const field of wrecks) {
      const sites = wreckSites(field, dry)
      expect(sites, field.item.id).toHaveLength(field.item.count!)
      const ring = Float64Array.from(
        field.item.line.flatMap((p) => {
          const { x, z } = toLocal(p[0], p[1])
          return [x, z]
        }),
      )
      for (const { x, z } of sites) expect(ringDepth(ring, x, z)).toBeGreaterThan(0)
      for (const [i, a] of sites.entries())
        for (const b of sites.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeGreaterThan(20)
      expect(wreckSites(field, dry)).toEqual(sites)
    }
  })

  it('stand where the ground is clear, and nowhere if it never is', () => {
    const field = wrecks[0]!
    const middle = wreckSites(field, dry)[0]!.x
    expect(wreckSites(field, (x) => x > middle).every(({ x }) => x > middle)).toBe(true)
    expect(wreckSites(field, () => false)).toEqual([])
  })

  it('of the Yasuoka detachment are those disabled less those repaired, as Wikipedia’s table has them', () => {
    const value = (id: string) => record.claims.find((c) => c.id === id)!.values[0]!.value as number
    const left = value('cl.jp.tanks.disabled') - value('cl.jp.tanks.repaired')
    expect(record.traces.find(({ item }) => item.id === 'wrecks.07-03.yasuoka')!.item.count).toBe(left)
    expect(record.traces.find(({ item }) => item.id === 'wrecks.07-03.11tb')!.item.count).toBe(value('cl.su.11tb.lost'))
  })
})

describe('guns', () => {
  const sites = gunSites(record, dry)

  it('are drawn for units whose guns are counted, as many as are counted, at the unit’s own place', () => {
    const t = at('1939-08-20T06:00')
    const now = sites.filter((s) => s.from <= t && t < s.until)
    for (const track of record.tracks) {
      const drawn = now.filter((s) => s.id === track.unit.id)
      const fixes = track.segments.flat()
      const fix = fixes.filter((f) => f.t <= t).at(-1)
      expect([0, gunsCounted(track)], track.unit.id).toContain(drawn.length)
      for (const s of drawn) expect(Math.hypot(s.x - fix!.x, s.z - fix!.z)).toBeLessThan(400)
    }
    expect(now.filter((s) => s.id === 'su_185ar')).toHaveLength(33)
    expect(now.some((s) => s.id === 'su_175ar')).toBe(false)
  })

  it('stand from when the unit is in position until it leaves or is overrun', () => {
    const heavy = sites.filter((s) => s.id === 'jp_1hfa')
    expect(Math.min(...heavy.map((s) => s.from))).toBe(at('1939-07-20T12:00'))
    expect(Math.max(...heavy.map((s) => s.until))).toBe(at('1939-08-26T14:00'))
  })
})

describe('courses', () => {
  it('points along a line are evenly spaced, both ends included, with the direction there', () => {
    const points = pointsAlong(Float64Array.of(0, 0, 30, 0, 30, 30), 10)
    expect(points).toHaveLength(7 * 4)
    expect([...points.subarray(0, 4)]).toEqual([0, 0, 1, 0])
    expect([...points.subarray(24)]).toEqual([30, 30, 0, 1])
  })

  it('a trench zigzags: longer than its line, and never farther from it than a traverse', () => {
    const line = Float64Array.of(0, 0, 500, 0)
    const trench = trenchCourse(line)
    expect(lengthsAlong(trench).at(-1)).toBeGreaterThan(550)
    for (let i = 1; i < trench.length; i += 2) expect(Math.abs(trench[i]!)).toBeLessThanOrEqual(4)
  })

  it('an airstrip is closed, a track goes from its first place to its last', () => {
    const track = record.traces.find(({ item }) => item.id === 'track.hailar')!.item
    const course = courseOf(track)
    const end = toLocal(...track.line.at(-1)!)
    expect(course.at(-2)).toBeCloseTo(end.x)
    expect(course.at(-1)).toBeCloseTo(end.z)
    const strip = courseOf(record.traces.find(({ item }) => item.kind === 'airstrip')!.item)
    expect([strip.at(-2), strip.at(-1)]).toEqual([strip[0], strip[1]])
  })

  it('are cut into stretches that meet, and leave out the water', () => {
    const line = Float64Array.from({ length: 42 }, (_, i) => (i % 2 === 0 ? i * 50 : 0))
    const stretches = stretchesOf(line, 500, () => true)
    expect(stretches).toHaveLength(4)
    for (const [i, stretch] of stretches.slice(1).entries())
      expect([...stretch.slice(0, 2)]).toEqual([...stretches[i]!.slice(-2)])
    const cut = stretchesOf(line, 1e6, (x) => x < 700 || x > 900)
    expect(cut.map((s) => [s[0], s.at(-2)])).toEqual([
      [0, 600],
      [1000, 2000],
    ])
    expect(stretchesOf(line, 500, () => false)).toEqual([])
  })

  it('know what ground they take', () => {
    const taken = takenBy(record, [{ x: 100, z: 200 }])
    expect(taken(101, 201)).toBe(true)
    expect(taken(104, 200)).toBe(false)
    const course = courseOf(record.traces.find(({ item }) => item.id === 'trench.07-25.japanese')!.item)
    const [x, z] = [(course[40]! + course[42]!) / 2, (course[41]! + course[43]!) / 2]
    expect(taken(x, z)).toBe(true)
  })
})
