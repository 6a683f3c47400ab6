import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HOUR } from '@/base/core/battleTime'
import { stressRecord } from '@/record/domain/stress'
import { isStressCopy, originalId } from '@/record/domain/stressIds'
import { BATTLEFIELD_HALF } from '@/record/schema/lists'
import { Sortie } from '@/record/schema/sorties'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const around = at('1939-08-20T06:00')
const countOf = (s: (typeof record.sorties)[number]) => s.item.flights.reduce((n, f) => n + f.count, 0)

describe('the record under stress', () => {
  it('is the record itself when nothing is requested', () => {
    expect(stressRecord(record, { tokens: 0, aircraft: 0 }, around)).toBe(record)
    expect(stressRecord(record, { tokens: record.tracks.length, aircraft: 3 }, around)).toBe(record)
  })

  it('has exactly the requested number of tracks, the record’s own first and unchanged', () => {
    for (const tokens of [record.tracks.length + 1, 500, 2000]) {
      const { tracks, units } = stressRecord(record, { tokens, aircraft: 0 }, around)
      expect(tracks).toHaveLength(tokens)
      expect(tracks.slice(0, record.tracks.length)).toEqual(record.tracks)
      expect(
        tracks
          .slice(record.tracks.length)
          .every(
            (t) =>
              isStressCopy(t.unit.id) && record.units.has(originalId(t.unit.id)) && units.get(t.unit.id) === t.unit,
          ),
      ).toBe(true)
      expect(new Set(tracks.map((t) => t.unit.id)).size).toBe(tokens)
    }
  })

  it('moves every copy at any hour, and keeps it on the ground', () => {
    const { tracks } = stressRecord(record, { tokens: 2000, aircraft: 0 }, around)
    const [now, later] = [createPoseTable(2000), createPoseTable(2000)]
    fc.assert(
      fc.property(fc.double({ min: record.start, max: record.end - HOUR, noNaN: true }), (t) => {
        samplePoses(tracks, t, now)
        samplePoses(tracks, t + HOUR, later)
        for (let row = record.tracks.length; row < 2000; row++) {
          const inside = Math.max(Math.abs(now.x[row]!), Math.abs(now.z[row]!)) < BATTLEFIELD_HALF
          const moves = now.x[row] !== later.x[row] || now.z[row] !== later.z[row]
          if (now.presence[row] === 1 && inside && moves) continue
          throw new Error(`copy ${row} at ${t}: presence ${now.presence[row]}, inside ${inside}, moves ${moves}`)
        }
      }),
      { numRuns: 12 },
    )
  })

  it('spreads copies over the field instead of heaping them', () => {
    const { tracks } = stressRecord(record, { tokens: 2000, aircraft: 0 }, around)
    const squares = new Set(
      tracks
        .slice(record.tracks.length)
        .map(({ segments }) => `${Math.floor(segments[0]![0]!.x / 8192)},${Math.floor(segments[0]![0]!.z / 8192)}`),
    )
    expect(squares.size).toBeGreaterThan(55)
  })

  it('has the requested number of aircraft over their targets, in sorties that match the schema', () => {
    const { sorties } = stressRecord(record, { tokens: 0, aircraft: 600 }, around)
    const aloft = sorties
      .filter((s) => s.from - 1800 <= around && around <= s.until + 1800)
      .reduce((n, s) => n + countOf(s), 0)
    const own = record.sorties
      .filter((s) => s.from - 1800 <= around && around <= s.until + 1800)
      .reduce((n, s) => n + countOf(s), 0)
    expect(aloft).toBe(Math.max(600, own))
    for (const { item, from } of sorties.filter((s) => isStressCopy(s.item.id))) {
      expect(v.safeParse(Sortie, { ...item, id: originalId(item.id) }).success).toBe(true)
      expect(Math.abs(from - at(item.t.slice(0, 16)))).toBeLessThan(60)
    }
    for (let i = 1; i < sorties.length; i++) expect(sorties[i]!.from).toBeGreaterThanOrEqual(sorties[i - 1]!.from)
  })

  it('is the same for the same arguments', () => {
    const [a, b] = [
      stressRecord(record, { tokens: 300, aircraft: 400 }, around),
      stressRecord(record, { tokens: 300, aircraft: 400 }, around),
    ]
    expect(a.tracks.slice(-50)).toEqual(b.tracks.slice(-50))
    expect(a.sorties).toEqual(b.sorties)
  })
})
