import { describe, expect, it } from 'vitest'
import { linear, numberAxis } from '@/base/chart/axis'
import { CHART_WIDTH, layOutBars } from '@/base/chart/barChart'
import { layOutSteps } from '@/base/chart/stepChart'

describe('the scale of a chart', () => {
  it.each([
    [623, 800, 200],
    [255, 300, 100],
    [96, 100, 50],
    [1, 1, 0.5],
    [18_509, 20_000, 5_000],
  ])('of %i ends at %i in steps of %i', (most, max, step) => {
    const axis = numberAxis(most)
    expect(axis.max).toBeCloseTo(max)
    expect(axis.ticks[1]! - axis.ticks[0]!).toBeCloseTo(step)
    expect(axis.ticks[0]).toBe(0)
  })
  it('maps spans onto spans', () => expect(linear([10, 20], [0, 100])(15)).toBe(50))
})

describe('bars', () => {
  const rows = [
    { label: 'I-16', parts: [{ label: 'combat', value: 87, tone: 0 }, { label: 'other', value: 22, tone: 1 }] },
    { label: 'R-5', parts: [{ label: 'combat', value: 1, tone: 0 }] },
  ] // prettier-ignore
  it('have lengths proportional to their numbers, end to end, and within the drawing', () => {
    const { rows: laid, x } = layOutBars(rows)
    const [first, second] = laid
    expect(first!.parts[0]!.width / second!.parts[0]!.width).toBeCloseTo(87, 6)
    expect(first!.parts[1]!.x).toBeCloseTo(first!.parts[0]!.x + first!.parts[0]!.width, 6)
    expect(first!.end).toBeCloseTo(x(109), 6)
    expect(first!.text).toBe('109')
    expect(first!.end).toBeLessThan(CHART_WIDTH)
  })
})

describe('steps', () => {
  it('hold a figure until the next, and the last one to the end', () => {
    const { series, x, y } = layOutSteps([{ label: 'a', points: [{ t: 0, value: 200 }, { t: 50, value: 400 }] }], 0, 100) // prettier-ignore
    expect(series[0]!.path).toBe(`M${x(0)} ${y(200)}H${x(50)}V${y(400)}H${x(100)}`)
  })
  it('of an empty list are empty', () =>
    expect(layOutSteps([{ label: 'a', points: [] }], 0, 1).series[0]!.path).toBe(''))
})
