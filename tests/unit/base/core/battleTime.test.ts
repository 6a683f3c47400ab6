import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  battleTime,
  clockLabel,
  dateLabel,
  DAY,
  dayLabel,
  isoLabel,
  parseBattleTime,
  toUtcMs,
  weekdayLabel,
} from '@/base/core/battleTime'
import { angleDelta, clamp, smoothstep } from '@/base/core/math'
import { createRandom } from '@/base/core/random'
import { at } from '../../../helpers/record'

/** The platform's own calendar, set to UTC+8 without any history of zones. */
const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Etc/GMT-8',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

describe('battle time', () => {
  it('counts seconds from 11 May, local midnight', () => {
    expect(at('1939-05-11')).toBe(0)
    expect(at('1939-05-12T00:00:01')).toBe(DAY + 1)
    expect(at('1939-09-16T13:10')).toBe((20 + 30 + 31 + 31 + 16) * DAY + (13 * 60 + 10) * 60)
  })

  it('reads the same moment from any offset', () => {
    const opening = at('1939-08-20T05:45')
    for (const text of [
      '1939-08-20T05:45+08:00',
      '1939-08-19T21:45Z',
      '1939-08-19T21:45:00+00:00',
      '1939-08-20T06:45+09:00',
      '1939-08-20T00:45+03:00',
      '1939-08-19T16:15-05:30',
    ]) {
      expect(parseBattleTime(text), text).toBe(opening)
    }
    expect(new Date(toUtcMs(opening)).toISOString()).toBe('1939-08-19T21:45:00.000Z')
  })

  it.each([
    '1939-06-31', '1939-02-29', '1939-13-01', '1939-00-10', '1939-08-00', '1939-08-20T25:00', '1939-08-20T24:00', '1939-08-20T05:60',
    '1939-08-20T05:45:60', '1939-08-20T5:45', '1939-08-20 05:45', '20 August 1939', '', '1939-08-20T', '1939-08-20T05:45+8', '1939-08-20T05:45+0800',
    ' 1939-08-20', '1939-08-20T05:45Zulu', '1939-08-20+08:00', '0039-08-20', '1939-08-20T05:45+25:00', '1939-08-20T05:45+08:75',
  ])('is not parsed from "%s"', (text) => {
    expect(parseBattleTime(text)).toBeNull()
  }) // prettier-ignore

  it('is not parsed from any text that the platform cannot read as a date', () => {
    const digits = (n: number) => fc.nat(10 ** n - 1).map((v) => String(v).padStart(n, '0'))
    const text = fc
      .tuple(digits(4), digits(2), digits(2), digits(2), digits(2))
      .map(([y, mo, d, h, mi]) => `${y}-${mo}-${d}T${h}:${mi}`)
    fc.assert(
      fc.property(text, (t) => {
        const parsed = parseBattleTime(t)
        // Date.parse accepts 31 June and 24:00; the record does not.
        if (Number.isNaN(Date.parse(`${t}Z`))) expect(parsed).toBeNull()
        if (parsed !== null) expect(toUtcMs(parsed)).toBe(Date.parse(`${t}+08:00`))
      }),
      { numRuns: 2000, examples: [['0039-08-20T05:45'], ['1939-06-31T00:00']] },
    )
  })

  it('is recovered from its own label to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10 * DAY, max: 200 * DAY }), (s) => {
        expect(parseBattleTime(isoLabel(battleTime(s)))).toBe(s)
      }),
    )
    expect(isoLabel(at('1939-08-19T21:45Z'))).toBe('1939-08-20T05:45+08:00')
    expect(isoLabel(at('1939-08-20T05:45:07'))).toBe('1939-08-20T05:45:07+08:00')
  })

  it('is printed as the calendar prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 129 * 24 * 60 - 1 }), (minutes) => {
        const t = battleTime(minutes * 60)
        const parts = Object.fromEntries(calendar.formatToParts(toUtcMs(t)).map((p) => [p.type, p.value]))
        expect(clockLabel(t)).toBe(`${parts.hour}:${parts.minute}`)
        expect(dateLabel(t)).toBe(`${parts.day} ${parts.month} ${parts.year}`)
        expect(weekdayLabel(t)).toBe(parts.weekday)
        expect(dateLabel(t).startsWith(dayLabel(t))).toBe(true)
      }),
    )
    // 20 August 1939 was a Sunday: Japanese officers were on leave.
    expect(weekdayLabel(at('1939-08-20T05:45'))).toBe('Sunday')
  })
})

describe('small mathematics', () => {
  it('turns the shorter way to the same direction', () => {
    const angle = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(angle, angle, (a, b) => {
        const turn = angleDelta(a, b)
        expect(Math.abs(turn)).toBeLessThanOrEqual(Math.PI + 1e-9)
        expect(Math.cos(a + turn - b)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('clamps and steps within bounds', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2])
    expect([smoothstep(2, 4, 1), smoothstep(2, 4, 3), smoothstep(2, 4, 9)]).toEqual([0, 0.5, 1])
  })

  it('draws the same numbers in range for the same seed', () => {
    const [a, b, c] = [createRandom(7), createRandom(7), createRandom(8)]
    const many = Array.from({ length: 4000 }, a)
    expect(Array.from({ length: 4000 }, b)).toEqual(many)
    expect(Array.from({ length: 10 }, c)).not.toEqual(many.slice(0, 10))
    expect(many.every((n) => n >= 0 && n < 1)).toBe(true)
    expect(Math.abs(many.reduce((s, n) => s + n, 0) / many.length - 0.5)).toBeLessThan(0.02)
  })
})
