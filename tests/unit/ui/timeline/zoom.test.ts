import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '@/base/core/battleTime'
import { activityOf } from '@/record/time/activity'
import { columnHeight, density, fullDensity, histogramOf } from '@/ui/timeline/histogram'
import { windowStart } from '@/ui/timeline/scale'
import { firstWindow, SHORTEST_WINDOW, tickLabel, tickStep, windowLabel, zoomed } from '@/ui/timeline/zoom'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const whole = { start: record.start, end: record.end }

describe('the zoom of the timeline', () => {
  it('reaches from the whole campaign to hours, and comes back', () => {
    let length = firstWindow(false)
    for (let i = 0; i < 20; i++) length = zoomed(length, 2, whole)
    expect(length).toBe(SHORTEST_WINDOW)
    for (let i = 0; i < 20; i++) length = zoomed(length, 0.5, whole)
    expect(length).toBe(whole.end - whole.start)
    expect(zoomed(zoomed(8 * DAY, 2, whole), 0.5, whole)).toBe(8 * DAY)
    for (const bad of [0, -1, NaN, Infinity]) expect(zoomed(8 * DAY, bad, whole)).toBe(8 * DAY)
  })

  it('keeps the window within the campaign and the present within the window', () => {
    fc.assert(
      fc.property(
        fc.double({ min: whole.start, max: whole.end, noNaN: true }),
        fc.double({ min: SHORTEST_WINDOW, max: whole.end - whole.start, noNaN: true }),
        (t, length) => {
          const from = windowStart(t, whole, length)
          expect(from >= whole.start && from + length <= whole.end + 1e-3).toBe(true)
          expect(t >= from - 1e-3 && t <= from + length + 1e-3).toBe(true)
        },
      ),
    )
  })

  it('labels never overlap: each has its room at any scale', () => {
    fc.assert(
      fc.property(
        fc.double({ min: SHORTEST_WINDOW, max: whole.end, noNaN: true }),
        fc.integer({ min: 300, max: 1600 }),
        (length, width) => {
          expect((tickStep(length / width, 58) * width) / length).toBeGreaterThanOrEqual(58 - 1e-6)
        },
      ),
    )
    expect([
      tickLabel(at('1939-08-20')),
      tickLabel(at('1939-08-20T05:30')),
      windowLabel(8 * DAY),
      windowLabel(6 * HOUR),
    ]).toEqual(['20 Aug', '05:30', '8 days', '6 hours'])
  })
})

describe('the histogram of the timeline', () => {
  const histogram = histogramOf(activityOf(record))

  it('gives the same total for a span, however it is divided', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 128, noNaN: true }),
        fc.double({ min: 0, max: 128, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, u) => {
          const [from, until] = [Math.min(a, b) * DAY, Math.max(a, b) * DAY]
          const cut = from + (until - from) * u
          const sum = (x: number, y: number) => density(histogram, x, y) * (y - x)
          expect(sum(from, cut) + sum(cut, until)).toBeCloseTo(sum(from, until), 3)
        },
      ),
    )
  })

  it('is highest on 3 July and 20 August, and no day is far over the edge', () => {
    const days = Array.from({ length: 128 }, (_, d) => density(histogram, d * DAY, (d + 1) * DAY))
    const highest = days
      .map((d, i) => [d, i] as const)
      .sort((a, b) => b[0] - a[0])
      .slice(0, 2)
      .map(([, day]) => day)
    expect(highest.sort((a, b) => a - b)).toEqual([at('1939-07-03') / DAY, at('1939-08-20') / DAY])
    expect(Math.max(...days)).toBeLessThan(fullDensity(24) * 1.6)
    expect(columnHeight(days[at('1939-06-10') / DAY]!, fullDensity(24))).toBeLessThan(0.3)
    expect(columnHeight(1e9, 1)).toBe(1)
  })
})

describe('the phases of the campaign', () => {
  it('follow one another from the first day to the last without a gap', () => {
    expect(record.phases.length).toBeGreaterThanOrEqual(5)
    expect(record.phases[0]!.from).toBe(record.start)
    expect(record.phases.at(-1)!.until).toBe(record.end)
    for (let i = 1; i < record.phases.length; i++) expect(record.phases[i]!.from).toBe(record.phases[i - 1]!.until)
  })

  it('change at the hours of the article', () => {
    const phase = (t: string) => record.phases.find((p) => at(t) >= p.from && at(t) < p.until)!.item.id
    expect([phase('1939-05-28T11:00'), phase('1939-06-27T05:00'), phase('1939-07-02T17:00'), phase('1939-07-03T02:00'), phase('1939-07-25T20:00'), phase('1939-08-20T05:44'), phase('1939-08-20T05:45'), phase('1939-08-31T23:00'), phase('1939-09-15T12:00')]).toEqual(
      ['phase.may', 'phase.june', 'phase.june', 'phase.july', 'phase.july', 'phase.stalemate', 'phase.august', 'phase.august', 'phase.september'],
    ) // prettier-ignore
  })
})
