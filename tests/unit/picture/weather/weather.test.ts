import { describe, expect, it } from 'vitest'
import { dustShare, dustyRows, speedOf } from '@/picture/weather/dust'
import { GATHERS, wetAt, wetEvents } from '@/picture/weather/wet'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()

describe('rain', () => {
  const spans = wetEvents(record)

  it('falls when the record tells of it: 17 to 19 August, and in the night of 2 July', () => {
    expect(spans.map(({ item }) => item.weather)).toEqual(['thunderstorm', 'rain'])
    for (const t of ['1939-08-17T12:00', '1939-08-18T18:00', '1939-08-19T11:59', '1939-07-03T00:00'])
      expect(wetAt(spans, at(t)), t).toBe(1)
    for (const t of ['1939-08-17T09:00', '1939-08-20T05:45', '1939-07-02T18:00', '1939-07-04T12:00'])
      expect(wetAt(spans, at(t)), t).toBe(0)
  })

  it('begins and ends softly, outside the recorded span', () => {
    const until = at('1939-08-19T12:00')
    const half = wetAt(spans, until + GATHERS / 2)
    expect(half).toBeGreaterThan(0.3)
    expect(half).toBeLessThan(0.7)
    expect(wetAt(spans, until + GATHERS)).toBe(0)
  })
})

describe('dust', () => {
  const poses = createPoseTable(record.tracks.length)
  const row = (id: string) => record.tracks.findIndex((t) => t.unit.id === id)

  it('is raised by tanks and armoured cars alone', () => {
    const arms = new Set(dustyRows(record).map((r) => record.tracks[r]!.unit.arm))
    expect(arms).toEqual(new Set(['armour', 'armoured-car']))
  })

  it('while they move: the 11th Tank Brigade on the morning of 3 July, and not while it waits', () => {
    samplePoses(record.tracks, at('1939-07-03T10:00'), poses)
    const speed = speedOf(poses, row('su_11tb'))
    // Six kilometres in an hour and three quarters.
    expect(speed).toBeCloseTo(6070 / (105 * 60), 1)
    expect(dustShare(speed, 0)).toBeGreaterThan(0.5)
    samplePoses(record.tracks, at('1939-07-03T16:00'), poses)
    expect(speedOf(poses, row('su_11tb'))).toBe(0)
    expect(dustShare(0, 0)).toBe(0)
  })

  it('not on wet ground', () => {
    expect(dustShare(3, 1)).toBe(0)
    expect(dustShare(3, 0.25)).toBeLessThan(dustShare(3, 0))
  })
})
