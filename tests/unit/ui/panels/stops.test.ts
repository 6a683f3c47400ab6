import { describe, expect, it } from 'vitest'
import { LINE_TALL, nearestStop, nextStop, stopHeight, STOPS } from '@/ui/panels/stops'

/** A phone of 844 pixels with a strip of 48. */
const [PAGE, STRIP] = [844, 48]
const ROOM = PAGE - STRIP

describe('the stops of a panel on a tall page', () => {
  it('are a line of 64 pixels, 40 % of the page with the strip, and all above the strip', () => {
    expect(stopHeight('line', ROOM, PAGE)).toBe(64)
    expect(stopHeight('part', ROOM, PAGE) + STRIP).toBeCloseTo(0.4 * PAGE)
    expect(stopHeight('full', ROOM, PAGE)).toBe(ROOM)
  })

  it('are never lower than the line, on the lowest page too', () => {
    for (const page of [100, 150, 320]) expect(stopHeight('part', page - STRIP, page)).toBeGreaterThanOrEqual(LINE_TALL)
  })

  it('take the nearest to where the panel was dragged', () => {
    expect(nearestStop(0, ROOM, PAGE)).toBe('line')
    expect(nearestStop(170, ROOM, PAGE)).toBe('line')
    expect(nearestStop(190, ROOM, PAGE)).toBe('part')
    expect(nearestStop(500, ROOM, PAGE)).toBe('part')
    expect(nearestStop(600, ROOM, PAGE)).toBe('full')
    expect(nearestStop(9999, ROOM, PAGE)).toBe('full')
    for (const stop of STOPS) expect(nearestStop(stopHeight(stop, ROOM, PAGE), ROOM, PAGE)).toBe(stop)
  })

  it('follow one another by the button, round and round', () => {
    expect(STOPS.map(nextStop)).toEqual(['part', 'full', 'line'])
  })
})
