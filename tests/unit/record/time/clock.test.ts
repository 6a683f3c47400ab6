import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, HOUR, MINUTE } from '@/base/core/battleTime'
import {
  advance,
  createClock,
  DEFAULT_RATE,
  RATES,
  seek,
  setPlaying,
  setRate,
  stepRate,
  type Clock,
} from '@/record/time/clock'
import { rateLabel } from '@/record/time/speedText'

const START = battleTime(0)
const END = battleTime(128 * DAY)
const clock = (t = 10 * DAY): Clock => createClock(START, END, battleTime(t))

describe('clock', () => {
  it('opens paused at the default speed, within its range', () => {
    expect(clock()).toMatchObject({
      t: 10 * DAY,
      rate: DEFAULT_RATE,
      playing: false,
      reverse: false,
      loop: null,
      elastic: false,
      start: START,
      end: END,
    })
    expect(clock(-5).t).toBe(START)
    expect(clock(NaN).t).toBe(START)
  })

  it('stands while paused and advances by rate while playing', () => {
    expect(advance(clock(), 0.1)).toEqual(clock())
    expect(advance(setPlaying(clock(), true), 0.1).t).toBeCloseTo(10 * DAY + DEFAULT_RATE * 0.1, 6)
  })

  it('does not jump after a stall and never runs back', () => {
    const playing = setPlaying(clock(), true)
    expect(advance(playing, 3600).t).toBe(advance(playing, 0.1).t)
    expect(advance(playing, -1).t).toBe(playing.t)
  })

  it('pauses at the end, and plays again from the start', () => {
    const atEnd = advance(setPlaying(clock(END - 1), true), 0.1)
    expect(atEnd).toMatchObject({ t: END, playing: false })
    expect(setPlaying(atEnd, true)).toMatchObject({ t: START, playing: true })
    expect(setPlaying(atEnd, false).t).toBe(END)
  })

  it('seeks within its range for any input', () => {
    fc.assert(
      fc.property(fc.double(), (t) => {
        const sought = seek(clock(), t).t
        expect(sought >= START && sought <= END).toBe(true)
      }),
    )
  })

  it('keeps any rate within the range of its steps', () => {
    fc.assert(
      fc.property(fc.double(), (rate) => {
        const kept = setRate(clock(), rate).rate
        expect(kept >= RATES[0] && kept <= RATES.at(-1)!).toBe(true)
      }),
    )
    expect(setRate(clock(), NaN).rate).toBe(DEFAULT_RATE)
  })

  it('steps through all rates up and down, and stays at the ends', () => {
    let c = setRate(clock(), RATES[0])
    for (const rate of RATES) {
      expect(c.rate).toBe(rate)
      c = stepRate(c, 1)
    }
    expect(stepRate(c, 1).rate).toBe(RATES.at(-1))
    for (const rate of [...RATES].reverse()) {
      expect(c.rate).toBe(rate)
      c = stepRate(c, -1)
    }
    expect(stepRate(setRate(clock(), 450), 1).rate).toBe(600)
    expect(stepRate(setRate(clock(), 450), -1).rate).toBe(300)
  })

  it('reaches the same time in one frame or in many', () => {
    const steps = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(steps, fc.constantFrom(...RATES), (frames, rate) => {
        const start = setPlaying(setRate(clock(0), rate), true)
        const end = frames.reduce(advance, start)
        const total = frames.reduce((sum, s) => sum + s, 0)
        expect(end.t).toBeCloseTo(Math.min(rate * total, END), 3)
      }),
    )
  })

  it('names the speed in minutes, hours and days', () => {
    expect(rateLabel(5 * MINUTE)).toBe('1 s = 5 min')
    expect(rateLabel(6 * HOUR)).toBe('1 s = 6 h')
    expect(rateLabel(2 * DAY)).toBe('1 s = 2 d')
    expect(rateLabel(90)).toBe('1 s = 1.5 min')
  })
})
