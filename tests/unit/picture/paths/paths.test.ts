import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '@/base/core/battleTime'
import { drapedShares } from '@/ground/terrain/drape'
import { pathPieces, PIECE, PIECE_FLOATS } from '@/picture/paths/pathPieces'
import { ticksOf } from '@/picture/paths/ticks'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
/** Dunes of 40 m, as steep as any ground of the field. */
const dunes = (x: number, z: number) => 680 + 20 * Math.sin(x / 300) + 20 * Math.cos(z / 410)

describe('a path lies on the ground', () => {
  it('within half a metre everywhere, not only at its vertices', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 0, 0, 0].map(() => fc.integer({ min: -8000, max: 8000 }))), ([ax, az, bx, bz]) => {
        const shares = drapedShares(dunes, ax!, az!, bx!, bz!)
        expect(shares[0]).toBe(0)
        expect(shares.at(-1)).toBe(1)
        const height = (u: number) => dunes(ax! + (bx! - ax!) * u, az! + (bz! - az!) * u)
        for (let i = 0; i + 1 < shares.length; i++) {
          const [u0, u1] = [shares[i]!, shares[i + 1]!]
          expect(u1).toBeGreaterThan(u0)
          const middle = (height(u0) + height(u1)) / 2
          expect(Math.abs(height((u0 + u1) / 2) - middle)).toBeLessThanOrEqual(0.5)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has at each vertex the height of the ground, and its unit there at that time', () => {
    const pieces = pathPieces(record.tracks, dunes)
    const poses = createPoseTable(record.tracks.length)
    expect(pieces.length).toBeGreaterThan(10_000)
    for (let i = 0; i < pieces.length; i += PIECE_FLOATS * 37) {
      const [x, z, t, height] = pieces.subarray(i, i + 4) as unknown as [number, number, number, number]
      if (pieces[i + 10] === PIECE.way) expect(Math.abs(height - dunes(x, z))).toBeLessThan(0.01)
      samplePoses(record.tracks, t, poses)
      const row = pieces[i + 9]!
      if (poses.presence[row] !== 1) continue
      expect(Math.hypot(poses.x[row]! - x, poses.z[row]! - z)).toBeLessThan(30)
    }
  })
})

describe('marks of the hours', () => {
  const track = (id: string) => record.tracks.find((t) => t.unit.id === id)!
  it('are at whole hours of battle time, with a minimum spacing', () => {
    for (const { segments } of record.tracks)
      for (const tick of segments.flatMap(ticksOf)) {
        expect(tick.t % (6 * HOUR)).toBe(0)
        expect(tick.day).toBe(tick.t % DAY === 0)
        expect(Math.hypot(tick.dx, tick.dz)).toBeCloseTo(1, 6)
      }
  })

  it('are six hours apart on a march and a day apart on a slow path', () => {
    // From Bain-Tsagan over the crossing to Fui on 21 August: some 14 km in ten hours.
    const march = track('su_9mab')
      .segments.flatMap(ticksOf)
      .map((k) => k.t)
    expect(march).toContain(at('1939-08-21T12:00'))
    for (const { segments } of record.tracks) {
      for (const segment of segments) {
        segment.slice(0, -1).forEach((a, i) => {
          const b = segment[i + 1]!
          const perSixHours = (Math.hypot(b.x - a.x, b.z - a.z) / (b.t - a.depart)) * 6 * HOUR
          if (perSixHours < 1500) for (const k of ticksOf([a, b])) expect(k.day).toBe(true)
        })
      }
    }
  })
})
