import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { spanDays, spanHours } from '@/record/domain/placeSpan'
import { labelSet } from '@/scene/labels/labelSet'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const place = (id: string) => record.places.get(id)!

describe('when a crossing existed', () => {
  it('is given by days on the map and by hours on the card', () => {
    // The article: the bridge was laid in the night of 2–3 July and blown up on the 5th.
    expect(spanDays(place('july-bridge'))).toBe('2 Jul to 5 Jul')
    expect(spanHours(place('july-bridge'))).toBe('2 Jul, 22:00 to 5 Jul, 06:30')
    expect(spanDays(place('south-crossing'))).toBe('from 20 Jul')
    expect(spanDays({ until: '1939-08-24T12:00+08:00' })).toBe('until 24 Aug')
  })

  it('is not given where the record does not say', () => {
    expect(spanDays(place('kawamata-bridge'))).toBe('')
    // No source dates the bridge, only its use.
    expect(spanDays(place('old-engineer-bridge'))).toBe('used from 10 Jul')
    expect(spanDays(place('s-assembly'))).toBe('used 21 Jul to 21 Aug')
    for (const each of record.places.values())
      if (!each.from && !each.until) expect([spanDays(each), spanHours(each)], each.id).toEqual(['', ''])
  })

  it('is shown under its name on the map, like that of an assembly area, and under no other kind of place', () => {
    for (const label of labelSet(record, { rivers: [], lakes: [] }, 'en')) {
      if (label.place === null) continue
      const { kind, from, until, life } = place(label.place)
      if (from ?? until) expect(label.job.below, label.place).toMatch(/\d/)
      else expect(label.job.below ?? '', label.place).not.toMatch(/^(from|until|used|\d)/)
      if (from ?? until) expect(kind === 'crossing' || label.place.endsWith('-assembly'), label.place).toBe(true)
      // Built since: the map says so, and only once the battle is over.
      if (life === 'present-day') expect(label.life!.from, label.place).toBe(parseBattleTime('1939-09-16T00:00+08:00'))
      expect(label.job.below === 'stands today', label.place).toBe(life === 'present-day')
    }
  })
})
