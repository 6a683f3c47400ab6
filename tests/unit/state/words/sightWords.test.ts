import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { viewshed } from '@/ground/sight/viewshed'
import { km, percent, seenFigures, thingsInRange } from '@/state/words/sightWords'
import { loadGround } from '../../../helpers/committed'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const t = parseBattleTime('1939-08-20T05:45')!

describe('the figures of a viewshed', () => {
  const place = record.places.get('khamar-daba')!
  const at = toLocal(place.position[0], place.position[1])
  const order = { rangeM: 4000, targetM: 0, stepM: 64 }
  const shed = viewshed(loadGround(), { ...at, eyeM: 1.7 }, order, () => 0)
  const figures = seenFigures(record, shed, t)

  it('gives the area in range and the part of it that is seen', () => {
    expect(figures.rangeKm2).toBeCloseTo(50.27, 2)
    expect(figures.seenKm2 / figures.rangeKm2).toBeCloseTo(shed.seenShare, 9)
  })

  it('counts every thing in range once, but not the observer itself', () => {
    const { seen, hidden } = figures.places
    const units = figures.units.reduce((sum, u) => sum + u.all, 0)
    const itself = thingsInRange(record, shed, t).filter((thing) => thing.distanceM === 0)
    expect(itself.map((thing) => thing.id)).toContain('khamar-daba')
    expect(seen.length + hidden.length + units + itself.length).toBe(thingsInRange(record, shed, t).length)
    for (const { all, seen } of figures.units) expect(seen.length).toBeLessThanOrEqual(all)
  })
})

describe('words of distances and shares', () => {
  it('round a kilometre to its tenth, and never a part to none or all', () => {
    expect([10_000, 1550, 700].map(km)).toEqual(['10\u00a0km', '1.6\u00a0km', '0.7\u00a0km'])
    expect([0, 0.004, 0.5, 0.996, 1].map(percent)).toEqual(['0\u00a0%', 'under 1\u00a0%', '50\u00a0%', 'over 99\u00a0%', '100\u00a0%']) // prettier-ignore
  })
})
