import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/base/core/battleTime'
import { activityOf } from '@/record/time/activity'
import {
  advance,
  CAMPAIGN_MINUTES,
  createClock,
  rateNow,
  RATES,
  seek,
  setElastic,
  setPlaying,
  setReverse,
  stepRate,
  wallBetween,
  type Clock,
} from '@/record/time/clock'
import { curveRate, elasticCurve, evenCurve, shareAt, timeAtShare } from '@/record/time/rateCurve'
import { createPlayback } from '@/state/clock/playback'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const { start, end } = record
const activity = activityOf(record)
const curve = elasticCurve(activity, start, end)
const anyTime = fc.double({ min: start, max: end, noNaN: true })
const elastic = (t: number, minutes = 20): Clock =>
  setPlaying(setElastic(seek(createClock(start, end, record.opening, curve), t), true, minutes), true)
const sum = (column: Float32Array) => column.reduce((a, b) => a + b, 0)

describe('activity', () => {
  it('loses no event: the hours add up to the weights of the events', () => {
    const weigh = [0.5, 1, 3, 6]
    expect(sum(activity.events)).toBeCloseTo(
      record.events.reduce((s, e) => s + weigh[e.item.weight]!, 0),
      1,
    )
  })

  it('has more on 20 August than in any week of early June', () => {
    const of = (from: string, hours: number) => {
      const h = (at(from) - start) / HOUR
      return sum(activity.events.subarray(h, h + hours)) + sum(activity.movement.subarray(h, h + hours))
    }
    expect(of('1939-08-20', 24)).toBeGreaterThan(of('1939-06-08', 7 * 24))
  })
})

describe('elastic time', () => {
  it('distributes exactly the stated minutes: the integral of 1/rate over the campaign', () => {
    for (const minutes of [5, 20, 180]) {
      // Simpson's rule on a separate grid, compared with the clock.
      let seconds = 0
      const steps = 40_000
      const h = (end - start) / steps
      for (let i = 0; i <= steps; i++)
        seconds +=
          ((i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * (h / 3)) / curveRate(curve, start + i * h, minutes * 60)
      expect(seconds).toBeCloseTo(minutes * 60, 1)
      expect(wallBetween(elastic(start, minutes), start, end)).toBeCloseTo(minutes * 60, 6)
    }
  })

  it('is monotone, and its inverse returns the time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(Math.sign(shareAt(curve, b) - shareAt(curve, a))).toBe(
          Math.abs(b - a) < 1e-3 ? Math.sign(shareAt(curve, b) - shareAt(curve, a)) : Math.sign(b - a),
        )
        expect(timeAtShare(curve, shareAt(curve, a))).toBeCloseTo(a, 2)
      }),
      { numRuns: 500 },
    )
    expect([timeAtShare(curve, 0), timeAtShare(curve, 1)]).toEqual([start, end])
  })

  it('plays the campaign in the stated minutes, whatever the frame rate', () => {
    for (const frame of [1 / 60, 0.1, 0.037]) {
      let clock = elastic(start, 5)
      let wall = 0
      while (clock.playing && wall < 400) {
        clock = advance(clock, frame)
        wall += frame
      }
      expect(clock.t).toBe(end)
      expect(Math.abs(wall - 300)).toBeLessThan(frame * 1.5)
    }
  })

  it('has no memory: after a seek, playback continues as if it had got there by itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: start, max: end - DAY, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (t, frames) => {
          let through = elastic(t)
          for (let i = 0; i < frames; i++) through = advance(through, 1 / 60)
          let sought = seek(elastic(start), t)
          for (let i = 0; i < frames; i++) sought = advance(sought, 1 / 60)
          expect(sought.t).toBe(through.t)
          // And back again, backwards.
          if (!through.playing) return
          let back = setReverse(through, true)
          for (let i = 0; i < frames; i++) back = advance(back, 1 / 60)
          expect(Math.abs(back.t - t)).toBeLessThan(0.05)
        },
      ),
    )
  })

  it('is slow in dense hours and fast in quiet weeks, within the clock’s range', () => {
    const rate = (t: string) => curveRate(curve, at(t), 20 * 60)
    expect(rate('1939-08-20T06:00')).toBeLessThan(20 * MINUTE)
    expect(rate('1939-06-10T12:00')).toBeGreaterThan(6 * HOUR)
    for (const minutes of CAMPAIGN_MINUTES) {
      for (let t: number = start; t < end; t += 1800) {
        const r = curveRate(curve, t, minutes * 60)
        if (!(r >= RATES[0] && r <= RATES.at(-1)!)) throw new Error(`${minutes} minutes at ${t}: rate ${r}`)
      }
    }
  })

  it('changes its rate without steps: never by half within ten minutes of battle', () => {
    for (let t: number = start; t + 600 < end; t += 600) {
      const ratio = curveRate(curve, t + 600, 1200) / curveRate(curve, t, 1200)
      if (!(ratio > 0.5 && ratio < 2)) throw new Error(`at ${t} the rate changes ${ratio} times`)
    }
  })

  it('locks at the rate of the moment, and steps the minutes of the campaign', () => {
    const clock = elastic(at('1939-08-24T12:00'))
    const locked = setElastic(clock, false)
    expect(locked.elastic).toBe(false)
    expect(Math.abs(locked.rate - rateNow(clock))).toBeLessThanOrEqual(30)
    expect(stepRate(clock, 1).campaignMinutes).toBe(15)
    expect(stepRate(clock, -1).campaignMinutes).toBe(30)
    expect(setElastic(clock, true, 1e9).campaignMinutes).toBe(180)
    expect(setElastic(clock, true, NaN).campaignMinutes).toBe(20)
  })

  it('of an empty record is constant', () => {
    const even = evenCurve(0, 100 * DAY)
    expect(shareAt(even, 25 * DAY)).toBeCloseTo(0.25, 12)
    const none = elasticCurve(
      { start: 0, events: new Float32Array(2400), movement: new Float32Array(2400) },
      0,
      100 * DAY,
    )
    expect(timeAtShare(none, 0.7)).toBeCloseTo(70 * DAY, 3)
  })
})

describe('a reloaded record', () => {
  it('gives the clock its own elastic time, and changes neither time nor playback', () => {
    const playback = createPlayback(start, end, record.opening, evenCurve(start, end))
    playback.setElastic(true, 20)
    playback.seek(at('1939-08-20T06:00'))
    playback.play()
    const even = rateNow(playback.clock)
    playback.setRateCurve(curve)
    expect(rateNow(playback.clock)).toBe(curveRate(curve, playback.clock.t, 20 * 60))
    expect(rateNow(playback.clock)).toBeLessThan(even)
    expect([playback.clock.t, playback.clock.playing]).toEqual([at('1939-08-20T06:00'), true])
  })
})
