import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, HOUR } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { weakerConfidence } from '@/record/domain/grades'
import { active, stateAt } from '@/record/domain/stateAt'
import { parseRecord } from '@/record/read/parse'
import { TERMINAL_POSTURES } from '@/record/schema/tracks'
import { createPoseTable, FADE_SECONDS, HOLD_SECONDS, samplePoses } from '@/record/time/sample'
import { posesOf, samePoses } from '../../../helpers/poses'
import { at, keyframe, realRecord, smallRaw, spoil } from '../../../helpers/record'

const record = realRecord()
const anyTime = fc.integer({ min: record.start - DAY, max: record.end + DAY }).map((s) => battleTime(s))

/** A record in which su_one has these keyframes in these segments. */
function withTrack(...segments: ReturnType<typeof keyframe>[][]) {
  const raw = smallRaw()
  spoil(
    raw['tracks.json'],
    'tracks[0].segments',
    segments.map((keyframes) => ({ keyframes })),
  )
  const { record: made, faults } = parseRecord(raw)
  if (!made || faults.length > 0) throw new Error('the track does not hold')
  return { made, one: (time: string) => stateAt(made, at(time)).units.find((u) => u.id === 'su_one') ?? null }
}

describe('stateAt', () => {
  it('is pure: the same time gives the same state, in whatever order times are sampled', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 2, maxLength: 8 }), (times) => {
        const ordered = [...times].sort((a, b) => a - b).map((t) => [t, JSON.stringify(stateAt(record, t))] as const)
        for (const t of times) expect(JSON.stringify(stateAt(record, t))).toBe(ordered.find(([o]) => o === t)![1])
      }),
      { numRuns: 40 },
    )
  })

  it('samples the same poses into a used table as into a fresh one', () => {
    const used = createPoseTable(record.tracks.length)
    fc.assert(
      fc.property(anyTime, (t) => {
        const fresh = createPoseTable(record.tracks.length)
        samplePoses(record.tracks, t, used)
        samplePoses(record.tracks, t, fresh)
        if (!samePoses(used, fresh)) expect(posesOf(used)).toEqual(posesOf(fresh))
      }),
      { numRuns: 150 },
    )
  })

  it('samples other tracks afresh, and just before, at and after each fix as a fresh table does', () => {
    const used = createPoseTable(record.tracks.length)
    const fresh = () => createPoseTable(record.tracks.length)
    const mirrored = record.tracks.map(({ unit, segments }) => ({
      unit,
      segments: segments.map((fixes) => fixes.map((fix) => ({ ...fix, x: -fix.x }))),
    }))
    const times = record.tracks.flatMap(({ segments }) =>
      segments.flatMap((fixes) => fixes.flatMap(({ t, depart }) => [t - 1, t, t + 1, depart, depart + 1])),
    )
    for (const t of times.sort((a, b) => a - b).filter((_, i) => i % 7 === 0)) {
      for (const tracks of [record.tracks, mirrored, record.tracks]) {
        const expected = fresh()
        samplePoses(tracks, t, used)
        samplePoses(tracks, t, expected)
        if (!samePoses(used, expected)) expect(posesOf(used), String(t)).toEqual(posesOf(expected))
      }
    }
    // And in order, as in playback, where the table reuses its legs.
    for (const t of times) {
      const expected = fresh()
      samplePoses(record.tracks, t, used)
      samplePoses(record.tracks, t, expected)
      if (!samePoses(used, expected)) expect(posesOf(used), String(t)).toEqual(posesOf(expected))
    }
  })

  it('has each unit exactly at its keyframe at the keyframe’s time, with its posture and sources', () => {
    const poses = createPoseTable(record.tracks.length)
    record.tracks.forEach(({ unit, segments }, row) => {
      for (const fix of segments.flat()) {
        samplePoses(record.tracks, fix.t, poses)
        expect([poses.x[row], poses.z[row], poses.presence[row]], `${unit.id} at ${fix.t}`).toEqual([fix.x, fix.z, 1])
        const state = stateAt(record, fix.t).units.find((u) => u.id === unit.id)!
        expect(state).toMatchObject({
          posture: fix.posture,
          interpolated: false,
          confidence: fix.confidence,
          sources: fix.sources,
          doing: fix.note,
        })
        const [lon, lat] = toLonLat(fix.x, fix.z)
        expect([state.lon, state.lat]).toEqual([expect.closeTo(lon, 4), expect.closeTo(lat, 4)])
      }
    })
  })

  it('never lets a unit jump within a segment: no minute is faster than its fastest leg', () => {
    const a = createPoseTable(record.tracks.length)
    const b = createPoseTable(record.tracks.length)
    const fastest = record.tracks.map(({ segments }) =>
      Math.max(
        0,
        ...segments.flatMap((s) =>
          s.slice(1).map((f, i) => Math.hypot(f.x - s[i]!.x, f.z - s[i]!.z) / (f.t - s[i]!.depart)),
        ),
      ),
    )
    fc.assert(
      fc.property(fc.integer({ min: record.start, max: record.end }), (t) => {
        samplePoses(record.tracks, t, a)
        samplePoses(record.tracks, t + 60, b)
        for (let row = 0; row < a.count; row++) {
          if (a.segment[row]! < 0 || a.segment[row] !== b.segment[row]) continue
          const moved = Math.hypot(b.x[row]! - a.x[row]!, b.z[row]! - a.z[row]!)
          const faded = Math.abs(b.presence[row]! - a.presence[row]!)
          if (moved <= 60 * fastest[row]! + 1e-6 && faded <= 60 / FADE_SECONDS + 1e-9) continue
          throw new Error(`${record.tracks[row]!.unit.id} at ${t} moved ${moved} m and faded by ${faded} in a minute`)
        }
      }),
      { numRuns: 1500 },
    )
    // And no leg is faster than lorries on the steppe.
    record.tracks.forEach(({ unit }, row) => expect(fastest[row]! * 3.6, `${unit.id}, km/h`).toBeLessThan(40))
  })

  it('stays until it departs, then moves evenly to the next keyframe', () => {
    const { one } = withTrack([
      keyframe('1939-08-20T06:00', 'hill-one', { depart: '1939-08-20T08:00+08:00', posture: 'hold' }),
      keyframe('1939-08-20T10:00', 'hill-two', { posture: 'attack' }),
    ])
    expect(one('1939-08-20T05:59')).toBeNull()
    expect(one('1939-08-20T08:00')).toMatchObject({ lon: 118.6, lat: 47.7, posture: 'hold', interpolated: false })
    const half = one('1939-08-20T09:00')!
    expect(half).toMatchObject({ posture: 'attack', interpolated: true })
    expect(half.lon).toBeCloseTo(118.7, 3)
    expect(half.lat).toBeCloseTo(47.725, 3)
    expect(one('1939-08-20T10:00')).toMatchObject({ lon: 118.8, lat: 47.75, interpolated: false })
  })

  it('is as sure as the weaker of two keyframes while a unit is between them', () => {
    const { one } = withTrack([
      keyframe('1939-08-20T06:00', 'hill-one', { confidence: { fact: 'reconstructed', place: 'approximate' } }),
      keyframe('1939-08-20T10:00', 'hill-two'),
      keyframe('1939-08-20T12:00', 'hill-three', { confidence: { fact: 'documented', place: 'approximate' } }),
    ])
    expect(['06:00', '08:00', '10:00', '11:00', '12:00'].map((h) => one(`1939-08-20T${h}`)!.confidence)).toEqual([
      { fact: 'reconstructed', place: 'approximate' },
      { fact: 'reconstructed', place: 'approximate' },
      { fact: 'documented', place: 'documented' },
      { fact: 'documented', place: 'approximate' },
      { fact: 'documented', place: 'approximate' },
    ])
    for (const [a, b, w] of [
      ['documented', 'approximate', 'approximate'],
      ['approximate', 'reconstructed', 'reconstructed'],
      ['documented', 'documented', 'documented'],
    ] as const) {
      expect([weakerConfidence(a, b), weakerConfidence(b, a)]).toEqual([w, w])
    }
  })

  it('takes a unit off the map some hours after its end, sooner than one whose track just stops', () => {
    for (const posture of [...TERMINAL_POSTURES, 'hold'] as const) {
      const { made } = withTrack([
        keyframe('1939-08-20T06:00', 'hill-one'),
        keyframe('1939-08-20T10:00', 'hill-two', { posture }),
      ])
      const poses = createPoseTable(made.tracks.length)
      const presence = (hours: number) => {
        samplePoses(made.tracks, at('1939-08-20T10:00') + hours * HOUR, poses)
        return poses.presence[0]!
      }
      const wait = (posture === 'hold' ? HOLD_SECONDS : 0) / HOUR
      expect(
        [presence(0), presence(wait), presence(wait + FADE_SECONDS / HOUR / 2), presence(wait + FADE_SECONDS / HOUR)],
        posture,
      ).toEqual([1, 1, 0.5, 0])
    }
  })

  it('does not draw a unit between its segments, or drag it from one to the next', () => {
    const { one } = withTrack(
      [keyframe('1939-07-03T06:00', 'hill-one'), keyframe('1939-07-03T10:00', 'hill-one', { posture: 'withdrawn' })],
      [keyframe('1939-08-20T06:00', 'hill-two')],
    )
    expect(one('1939-07-20T00:00')).toBeNull()
    expect(one('1939-08-20T05:59')).toBeNull()
    expect(one('1939-08-20T06:00')).toMatchObject({ lon: 118.8, lat: 47.75 })
  })

  it('is not yet destroyed on the way to its destruction', () => {
    const { one } = withTrack([
      keyframe('1939-08-20T06:00', 'hill-one', { posture: 'defend' }),
      keyframe('1939-08-20T10:00', 'hill-two', { posture: 'destroyed' }),
    ])
    expect(one('1939-08-20T09:59')!.posture).toBe('defend')
    expect(one('1939-08-20T10:00')!.posture).toBe('destroyed')
  })

  it('holds spans closed at their start and open at their end', () => {
    const span = [{ item: 'x', from: battleTime(10), until: battleTime(20) }]
    expect([9, 10, 19, 20].map((t) => active(span, t).length)).toEqual([0, 1, 1, 0])
  })

  it('keeps a resting unit facing the way it came', () => {
    const { made } = withTrack([
      keyframe('1939-08-20T06:00', 'hill-one'),
      keyframe('1939-08-20T10:00', 'hill-two', { depart: '1939-08-20T12:00+08:00' }),
      keyframe('1939-08-20T14:00', 'hill-three'),
    ])
    const poses = createPoseTable(made.tracks.length)
    const heading = (time: string) => {
      samplePoses(made.tracks, at(time), poses)
      return poses.heading[0]!
    }
    expect(heading('1939-08-20T09:00')).toBeGreaterThan(0) // north-east
    expect(heading('1939-08-20T11:00')).toBe(heading('1939-08-20T09:00'))
    expect(heading('1939-08-20T13:00')).toBeLessThan(0) // north-west
  })
})
