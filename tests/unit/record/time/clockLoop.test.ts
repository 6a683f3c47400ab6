import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, HOUR } from '@/base/core/battleTime'
import { stateAt } from '@/record/domain/stateAt'
import {
  advance,
  createClock,
  seek,
  setElastic,
  setLoop,
  setLoopEnd,
  setPlaying,
  setRate,
  setReverse,
  SHORTEST_LOOP,
  type Clock,
} from '@/record/time/clock'
import { parseSpeed, rateLabel, roughRateLabel, spanLabel, type Speed } from '@/record/time/speedText'
import { createPlayback } from '@/state/clock/playback'
import { at, realRecord } from '../../../helpers/record'

const END = battleTime(100 * DAY)
const clock = (t = 10 * DAY): Clock => setPlaying(createClock(battleTime(0), END, battleTime(t)), true)
const run = (c: Clock, frames: number, wall = 1 / 60) => {
  for (let i = 0; i < frames; i++) c = advance(c, wall)
  return c
}

describe('playing backwards', () => {
  it('returns the way it came', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20 * DAY, max: 80 * DAY, noNaN: true }),
        fc.constantFrom(60, 300, 7200, 172_800),
        fc.integer({ min: 1, max: 200 }),
        (t, rate, frames) => {
          const there = run(setRate(clock(t), rate), frames)
          expect(run(setReverse(there, true), frames).t).toBeCloseTo(t, 3)
        },
      ),
    )
  })

  it('passes through the same states as playing forwards', () => {
    const record = realRecord()
    const forwards: string[] = []
    let c = setPlaying(setRate(createClock(record.start, record.end, at('1939-08-24T00:00')), 7200), true)
    const states = (now: Clock) => JSON.stringify(stateAt(record, battleTime(Math.round(now.t))).units)
    for (let i = 0; i < 40; i++, c = advance(c, 0.1)) forwards.push(states(c))
    c = setReverse(c, true)
    const backwards: string[] = []
    for (let i = 0; i < 40; i++) backwards.push(states((c = advance(c, 0.1))))
    expect(new Set(forwards).size).toBeGreaterThan(5)
    expect(backwards.reverse()).toEqual(forwards)
  })

  it('pauses at the start, and continues from the end', () => {
    const atStart = advance(setReverse(clock(1), true), 0.1)
    expect(atStart).toMatchObject({ t: 0, playing: false })
    expect(setPlaying(atStart, true)).toMatchObject({ t: END, playing: true })
  })
})

describe('a loop', () => {
  const looped = setLoop(clock(), { from: 10 * DAY, to: 10 * DAY + 6 * HOUR })

  it('repeats exactly: after its length in wall time it is where it was', () => {
    // Six hours at 1 h per second take six seconds.
    const c = setRate(looped, 3600)
    for (const start of [10, 1000, 5 * HOUR]) {
      expect(run(seek(c, 10 * DAY + start), 360).t).toBeCloseTo(10 * DAY + start, 3)
      expect(run(setReverse(seek(c, 10 * DAY + start), true), 720).t).toBeCloseTo(10 * DAY + start, 3)
    }
  })

  it('keeps playback within it once inside, in both directions and in elastic time', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(60, 3600, 172_800),
        (reverse, elastic, u, rate) => {
          let c = setReverse(seek(setRate(looped, rate), 10 * DAY + u * 6 * HOUR), reverse)
          if (elastic) c = setElastic(c, true, 5)
          for (let i = 0; i < 50; i++) {
            c = advance(c, 0.1)
            expect(c.playing).toBe(true)
            expect(c.t >= looped.loop!.from && c.t <= looped.loop!.to).toBe(true)
          }
        },
      ),
    )
  })

  it('is entered from before, and restarted from beyond', () => {
    expect(run(setRate(seek(looped, 10 * DAY - HOUR), 3600), 60).t).toBeCloseTo(10 * DAY, 3)
    expect(advance(seek(looped, 20 * DAY), 1 / 60).t).toBeCloseTo(10 * DAY + 300 / 60, 3)
    expect(advance(setReverse(seek(looped, 5 * DAY), true), 1 / 60).t).toBeCloseTo(10 * DAY + 6 * HOUR - 300 / 60, 3)
  })

  it('takes its ends from the current time, either first', () => {
    const both = setLoopEnd(seek(setLoopEnd(clock(3 * DAY), 'in'), 5 * DAY), 'out')
    expect(both.loop).toEqual({ from: 3 * DAY, to: 5 * DAY })
    expect(setLoopEnd(clock(3 * DAY), 'out').loop).toEqual({ from: 0, to: 3 * DAY })
    // An end beyond the other one clears it.
    expect(setLoopEnd(seek(both, 7 * DAY), 'in').loop).toEqual({ from: 7 * DAY, to: END })
    expect(setLoop(both, null).loop).toBeNull()
  })

  it('is never too short to be visible, nor outside the campaign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -DAY, max: 120 * DAY, noNaN: true }),
        fc.double({ min: -DAY, max: 120 * DAY, noNaN: true }),
        (from, to) => {
          const { loop } = setLoop(clock(), { from, to })
          expect(loop!.to - loop!.from).toBeGreaterThanOrEqual(SHORTEST_LOOP - 1e-6)
          expect(loop!.from >= 0 && loop!.to <= END).toBe(true)
        },
      ),
    )
  })

  it('is suspended for the story, and restored after', () => {
    const playback = createPlayback(battleTime(0), END, battleTime(DAY))
    playback.setLoop({ from: DAY, to: 2 * DAY })
    playback.setReverse(true)
    playback.setElastic(true, 30)
    const { clock: before } = playback
    const back = playback.resetPlayback()
    playback.setRate(3600)
    playback.seek(40 * DAY)
    expect(playback.clock).toMatchObject({ loop: null, reverse: false, elastic: false })
    back()
    expect(playback.clock).toEqual({ ...before, t: 40 * DAY })
  })
})

describe('a typed speed', () => {
  it.each<[string, Speed]>([
    ['5', { rate: 300 }], ['5 min', { rate: 300 }], ['5min', { rate: 300 }], ['1 m', { rate: 60 }], ['90 s', { rate: 90 }], ['2 h', { rate: 7200 }], ['2 hours', { rate: 7200 }],
    ['1 d', { rate: 86_400 }], ['2 days', { rate: 172_800 }], ['1.5 h', { rate: 5400 }], ['1,5 h', { rate: 5400 }], ['1 h 30 min', { rate: 5400 }], ['1h30min', { rate: 5400 }],
    ['1 s = 40 min', { rate: 2400 }], [' 12 MIN ', { rate: 720 }], ['all in 20 min', { campaignMinutes: 20 }], ['all 1 h', { campaignMinutes: 60 }],
  ])('reads %s', (text, speed) => expect(parseSpeed(text)).toEqual(speed)) // prettier-ignore

  it.each([
    '',
    'fast',
    '0',
    '30 s',
    '3 d',
    '-5 min',
    '5 apples',
    '1 h 30',
    'min',
    '1e9',
    'all in 2 min',
    'all in 9 d',
    '5 min or so',
  ])('refuses %j', (text) => expect(parseSpeed(text)).toBeNull())

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2880 }), (minutes) => {
        const back = parseSpeed(rateLabel(minutes * 60)) as { rate: number }
        // Hours and days are written with two decimals.
        expect(Math.abs(back.rate / (minutes * 60) - 1)).toBeLessThan(0.005)
      }),
    )
    expect([
      spanLabel(2400),
      rateLabel(5400),
      roughRateLabel(2431),
      roughRateLabel(5000),
      roughRateLabel(100_000),
    ]).toEqual(['40 min', '1 s = 1.5 h', '1 s = 41 min', '1 s = 1.4 h', '1 s = 1.2 d'])
  })
})
