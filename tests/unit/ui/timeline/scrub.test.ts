import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, HOUR } from '@/base/core/battleTime'
import { stateAt } from '@/record/domain/stateAt'
import { advance, createClock, DEFAULT_RATE, RATES, seek, setPlaying, setRate, stepRate } from '@/record/time/clock'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { createPlayback } from '@/state/clock/playback'
import { posesOf } from '../../../helpers/poses'
import { at, realRecord } from '../../../helpers/record'

/** clock.test.ts tests the clock alone; here it drives the record. */
const record = realRecord()
const frames = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 120 })

function posesAt(t: number) {
  const poses = createPoseTable(record.tracks.length)
  samplePoses(record.tracks, t, poses)
  return poses
}

describe('playing and scrubbing', () => {
  it('reach the same poses and the same state', () => {
    fc.assert(
      fc.property(
        frames,
        fc.constantFrom(...RATES),
        fc.integer({ min: record.start, max: record.end }),
        (steps, rate, from) => {
          const open = createClock(record.start, record.end, battleTime(from))
          const table = createPoseTable(record.tracks.length)
          // Playing: every frame samples into the same table, as on the page.
          let clock = setPlaying(setRate(open, rate), true)
          for (const wall of steps) {
            clock = advance(clock, wall)
            samplePoses(record.tracks, clock.t, table)
          }
          const sought = seek(open, clock.t)
          expect(sought.t).toBe(clock.t)
          expect(posesOf(table)).toEqual(posesOf(posesAt(sought.t)))
          expect(stateAt(record, sought.t)).toEqual(stateAt(record, clock.t))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('lose no time in small steps: ten minutes of frames end within a second of what the rate gives', () => {
    let clock = setPlaying(setRate(createClock(record.start, record.end, at('1939-08-20T05:30')), 300), true)
    for (let i = 0; i < 60 * 60 * 10; i++) clock = advance(clock, 1 / 60)
    expect(Math.abs(clock.t - (at('1939-08-20T05:30') + 300 * 600))).toBeLessThan(1)
  })

  it('never pass the ends, whatever is done', () => {
    const action = fc.oneof(
      fc.double({ min: -5, max: 5, noNaN: true }).map((s) => (c: typeof open) => advance(c, s)),
      fc.double().map((t) => (c: typeof open) => seek(c, t)),
      fc.double().map((r) => (c: typeof open) => setRate(c, r)),
      fc.boolean().map((p) => (c: typeof open) => setPlaying(c, p)),
      fc.constantFrom(1 as const, -1 as const).map((d) => (c: typeof open) => stepRate(c, d)),
    )
    const open = createClock(record.start, record.end, record.opening)
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let clock = open
        for (const act of actions) {
          clock = act(clock)
          expect(clock.t >= clock.start && clock.t <= clock.end).toBe(true)
          expect(clock.rate >= RATES[0] && clock.rate <= RATES.at(-1)!).toBe(true)
          if (clock.t === clock.end) expect(advance(clock, 1).playing).toBe(false)
        }
      }),
    )
  })

  it('step the rate up and down through the same steps', () => {
    expect(RATES).toContain(DEFAULT_RATE)
    for (let i = 1; i < RATES.length; i++) expect(RATES[i]).toBeGreaterThan(RATES[i - 1]!)
    for (const rate of RATES.slice(1, -1)) {
      const clock = setRate(createClock(record.start, record.end, record.opening), rate)
      expect(stepRate(stepRate(clock, 1), -1).rate).toBe(rate)
    }
    // A day of battle takes between half a second and half an hour.
    expect([DAY / RATES.at(-1)!, DAY / RATES[0]]).toEqual([0.5, 1440])
  })
})

describe('playback', () => {
  it('report each change once, and nothing that is not a change', () => {
    const playback = createPlayback(record.start, record.end, record.opening)
    const notified: number[] = []
    const leave = playback.subscribe((clock) => notified.push(clock.t))
    playback.tick(0.05)
    expect(notified).toEqual([])
    playback.toggle()
    playback.tick(0.05)
    playback.seek(at('1939-08-25T12:00'))
    expect(notified).toEqual([record.opening, record.opening + 0.05 * DEFAULT_RATE, at('1939-08-25T12:00')])
    leave()
    playback.seek(at('1939-08-25T12:00') + HOUR)
    expect(notified).toHaveLength(3)
  })
})
