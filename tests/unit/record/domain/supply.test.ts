import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { lengthOnEarth } from '@/base/geo/azimuthal'
import { FLOW_SCALE, flowWidth, supplyAt } from '@/record/domain/supply'
import { supplyLines } from '@/record/text/supplyText'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const at = (day: string) => parseBattleTime(day)!
const [su, jp] = supplyAt(record, at('1939-08-20T12:00'))

describe('supplyAt', () => {
  it('has on 20 August what the sources state: 4,000 lorries against 2,000, and 1,500 tons a day of one side', () => {
    expect(su!.lorries!.values[0]!.min).toBe(4000)
    expect(jp!.lorries!.values[0]!.value).toBe(2000)
    expect(jp!.tons!.values[0]!.value).toBe(1500)
    expect(su!.tons).toBeNull()
  })

  it('takes the last number stated, none before the first, and none that is long past', () => {
    const lorries = (day: string) => supplyAt(record, at(day)).map((s) => s.lorries?.id ?? null)
    expect(lorries('1939-06-15')).toEqual([null, null])
    expect(lorries('1939-07-14')).toEqual(['cl.su.trucks.07', 'cl.jp.trucks.07-early'])
    expect(lorries('1939-08-10')).toEqual(['cl.su.trucks.08', 'cl.jp.trucks.07-end'])
  })

  it('draws roads as long as the straight way at least, from the railways', () => {
    expect([su!.from, jp!.from]).toEqual(['Borzya', 'Hailar'])
    // Borzya to the front 300 km as the crow flies, Hailar 177 km: the record's own measure.
    expect(su!.drawnKm).toBeGreaterThan(300)
    expect(su!.drawnKm).toBeLessThan(700)
    expect(jp!.drawnKm).toBeGreaterThan(170)
    expect(jp!.drawnKm).toBeLessThan(230)
  })

  it('draws widths in proportion, and none where no number is known', () => {
    expect(flowWidth(su!.lorries)! / flowWidth(jp!.lorries)!).toBeCloseTo(2)
    expect(flowWidth(jp!.lorries)).toBeCloseTo(2 * FLOW_SCALE.perThousand)
    expect(flowWidth(null)).toBeNull()
  })

  it('is told in words with sources, and says what is not known', () => {
    const [soviet, japanese] = supplyLines(record, at('1939-08-20T12:00'))
    expect(soviet).toContain('4,000 or more trucks')
    expect(soviet).toContain('tons a day: no number at this time')
    expect(japanese).toContain('1,500 tons a day (Wikipedia), stated for 20 August 1939')
    expect(japanese).toContain('[SEED')
  })
})

describe('lengthOnEarth', () => {
  it('is a sixtieth of a degree to the nautical mile', () => {
    expect(lengthOnEarth([[0, 0], [0, 1]])).toBeCloseTo(111.19, 1) // prettier-ignore
    expect(lengthOnEarth([[118, 60], [119, 60], [118, 60]])).toBeCloseTo(2 * 55.6, 0) // prettier-ignore
    expect(lengthOnEarth([])).toBe(0)
  })
})
