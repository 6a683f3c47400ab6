import { describe, expect, it } from 'vitest'
import { burning, circlesOf, fireAt } from '@/picture/fires/burning'
import { burstsOf } from '@/picture/fires/bursts'
import { NO_FILTER } from '@/record/domain/unitFilter'
import { at, realRecord } from '../../../helpers/record'

const { barrages, places } = realRecord()
const ids = (t: string, confidences = NO_FILTER.confidences) =>
  burning(barrages, at(t), { confidences, only: null }).map((b) => b.item.id)

describe('the fire of a moment', () => {
  it('is that of its hours, excluding its end, latest start first', () => {
    expect(ids('1939-08-20T05:44')).toEqual([])
    expect(ids('1939-08-20T05:45')).toEqual(['fire.08-20.preparation'])
    expect(ids('1939-08-20T08:15')).toEqual(['fire.08-20.second'])
    expect(ids('1939-08-20T08:45')).toEqual([])
  })

  it('is only documented fire when required', () => {
    expect(ids('1939-08-20T12:00')).toEqual(['fire.08-20.reply'])
    expect(ids('1939-08-20T12:00', ['documented'])).toEqual([])
    expect(ids('1939-08-20T06:00', ['documented'])).toEqual(['fire.08-20.preparation'])
  })

  it('is found under each of its bursts, and not a kilometre outside its area', () => {
    for (const barrage of barrages) {
      for (const { x, z } of burstsOf(barrage.item, places)) expect(fireAt([barrage], places, x, z)).toBe(barrage)
      for (const { x, z, radiusM } of circlesOf(barrage.item, places)) {
        expect(fireAt([barrage], places, x, z)).toBe(barrage)
        if (barrage.item.on.length === 1) expect(fireAt([barrage], places, x + radiusM + 1000, z)).toBeNull()
      }
    }
  })
})
