import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, isoLabel } from '@/base/core/battleTime'
import { lengthsAlong, ringDepth, smoothLine } from '@/base/geo/polyline'
import { axisPath, reachedAt, type AxisPath } from '@/picture/axes/axisPath'
import type { Fix, Timed, Trackable } from '@/record/model/record'
import type { Axis } from '@/record/schema/features'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const pathOf = (id: string): AxisPath =>
  axisPath(
    record.axes.find((a) => a.item.id === id)!,
    record.tracks,
  )!

/** The point of the path that is `metres` along it. */
function pointAt(path: AxisPath, metres: number): [x: number, z: number] {
  let i = 0
  while (i + 2 < path.along.length && path.along[i + 1]! < metres) i++
  const u = (metres - path.along[i]!) / (path.along[i + 1]! - path.along[i]! || 1)
  return [0, 1].map((k) => path.line[i * 2 + k]! + (path.line[i * 2 + 2 + k]! - path.line[i * 2 + k]!) * u) as [
    number,
    number,
  ]
}
const headAt = (path: AxisPath, time: string) => pointAt(path, reachedAt(path, at(time)))
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)

describe('arms of the offensives', () => {
  it.each(record.axes.map((a) => a.item.id))('%s has a length that only grows, from 0 to the whole', (id) => {
    const path = pathOf(id)
    expect(path.line.length).toBe(path.along.length * 2)
    expect(path.times.length).toBe(path.along.length)
    expect(path.times.findIndex((time, i) => i > 0 && !(time >= path.times[i - 1]!))).toBe(-1)
    let before = 0
    const axis = record.axes.find((a) => a.item.id === id)!
    for (let t = axis.from - 3600; t <= axis.until + 3600; t += 600) {
      const now = reachedAt(path, t)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
    expect(reachedAt(path, axis.from - 1)).toBe(0)
    expect(before).toBe(path.along.at(-1))
  })

  it.each(record.axes.map((a) => a.item.id))('%s is where its leading unit is at each keyframe', (id) => {
    const axis = record.axes.find((a) => a.item.id === id)!
    const path = pathOf(id)
    const fixes = record.tracks
      .find((t) => t.unit.id === axis.item.lead)!
      .segments.flat()
      .filter((f) => f.t >= axis.from && f.t <= axis.until)
    expect(fixes.length).toBeGreaterThan(0)
    for (const fix of fixes)
      expect(apart(pointAt(path, reachedAt(path, fix.t)), [fix.x, fix.z]), `at ${fix.t}`).toBeLessThan(400)
  })

  it('grow as their leading unit moves: the head is where the token is, except at bends', () => {
    const poses = createPoseTable(record.tracks.length)
    for (const axis of record.axes) {
      const path = pathOf(axis.item.id)
      const row = record.tracks.findIndex((t) => t.unit.id === axis.item.lead)
      for (let t = axis.from; t <= axis.until; t = battleTime(t + 1800)) {
        samplePoses(record.tracks, t, poses)
        if (poses.presence[row] !== 1) continue
        const off = apart(pointAt(path, reachedAt(path, t)), [poses.x[row]!, poses.z[row]!])
        expect(off, `${axis.item.id} at ${isoLabel(t)}`).toBeLessThan(1000)
      }
    }
  })

  it('approach each other: over 20 km apart at noon on the 20th, within 8 km at noon on the 25th', () => {
    const [north, south] = [pathOf('axis.08.north'), pathOf('axis.08.south')]
    // At noon on the 20th 9 MABr is still in reserve: in the north 7 MABr leads, at Fui.
    expect(reachedAt(north, at('1939-08-20T12:00'))).toBe(0)
    expect(apart(headAt(pathOf('axis.08.fui'), '1939-08-20T12:00'), headAt(south, '1939-08-20T12:00'))).toBeGreaterThan(
      20_000,
    )
    expect(apart(headAt(north, '1939-08-25T12:00'), headAt(south, '1939-08-25T12:00'))).toBeLessThan(8000)
    // The northern arm ends north of the southern one's start, and both go east.
    for (const path of [north, south])
      expect(headAt(path, '1939-08-25T12:00')[0]).toBeGreaterThan(headAt(path, '1939-08-20T12:00')[0] + 5000)
  })

  it('hold for any track: monotone, through every fix, halts included', () => {
    const leg = fc.record({
      dx: fc.integer({ min: -8000, max: 8000 }),
      dz: fc.integer({ min: -8000, max: 8000 }),
      rest: fc.integer({ min: 0, max: 20_000 }),
      march: fc.integer({ min: 600, max: 40_000 }),
    })
    fc.assert(
      fc.property(fc.array(leg, { minLength: 2, maxLength: 8 }), (legs) => {
        let [t, x, z] = [0, 0, 0]
        const fixes = legs.map(({ dx, dz, rest, march }) => {
          const fix = { t: battleTime(t), depart: battleTime(t + rest), x, z } as Fix
          t += rest + march
          x += dx
          z += dz
          return fix
        })
        const axis = { item: { lead: 'u' }, from: battleTime(0), until: battleTime(t) } as Timed<Axis>
        const path = axisPath(axis, [{ unit: { id: 'u' }, segments: [fixes] } as unknown as Trackable])
        if (!path) return
        expect(path.times.findIndex((time, i) => i > 0 && !(time >= path.times[i - 1]!))).toBe(-1)
        for (const f of fixes) expect(apart(pointAt(path, reachedAt(path, f.t)), [f.x, f.z])).toBeLessThan(150)
        for (const f of fixes.slice(0, -1)) expect(reachedAt(path, f.depart) - reachedAt(path, f.t)).toBeLessThan(150)
      }),
      { numRuns: 300 },
    )
  })

  it('have no path without a track, or outside its time', () => {
    const axis = record.axes[0]!
    expect(axisPath(axis, [])).toBeNull()
    expect(
      axisPath(
        { ...axis, from: at('1939-09-10'), until: at('1939-09-11') },
        record.tracks.filter((t) => t.unit.id === 'jp_azuma'),
      ),
    ).toBeNull()
  })
})

describe('smooth lines', () => {
  const point = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }))
  it('go through their points with a vertex every step', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 3, maxLength: 9, selector: String }),
        fc.boolean(),
        (points, closed) => {
          const line = smoothLine(Float64Array.from(points.flat()), 150, closed)
          expect([...line].every(Number.isFinite)).toBe(true)
          const on = ([x, z]: readonly [number, number]) => {
            for (let i = 0; i < line.length; i += 2) if (Math.hypot(line[i]! - x, line[i + 1]! - z) < 1e-6) return true
            return false
          }
          expect(points.filter((p) => !on(p))).toEqual([])
          if (closed) expect(Math.hypot(line[0]! - line.at(-2)!, line[1]! - line.at(-1)!)).toBeLessThan(1e-6)
          const along = lengthsAlong(line)
          expect(along.findIndex((metres, i) => i > 0 && !(metres >= along[i - 1]!))).toBe(-1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('measure depth in a square as a ruler does', () => {
    const square = Float64Array.of(0, 0, 100, 0, 100, 100, 0, 100)
    expect([
      ringDepth(square, 50, 50),
      ringDepth(square, 10, 50),
      ringDepth(square, -30, 50),
      ringDepth(square, 103, 104),
    ]).toEqual([50, 10, -30, -5])
  })
})
