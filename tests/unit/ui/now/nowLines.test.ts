import { describe, expect, it } from 'vitest'
import { aircraftWords, nowLines } from '@/ui/now/nowLines'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const lines = (t: string) => nowLines(record, at(t))

describe('the lines about now', () => {
  it('name the aircraft of the opening strike: 150 to 153 bombers, 100 to 144 fighters by its sources', () => {
    const air = lines('1939-08-20T05:55').find((l) => l.kind === 'sortie' && l.side === 'su')!
    expect(air.text).toMatch(/15[0-3] SB/)
    const count = [...air.text.matchAll(/(\d+) I-1\w+/g)].reduce((sum, m) => sum + Number(m[1]), 0)
    expect(count).toBeGreaterThanOrEqual(100)
    expect(count).toBeLessThanOrEqual(144)
  })

  it('are never more than three, and name an event whenever one is going on', () => {
    for (const day of ['05-28', '06-27', '07-03', '07-23', '08-20', '08-25', '09-15'])
      for (const hour of ['05:45', '09:00', '12:00', '18:30']) {
        const shown = lines(`1939-${day}T${hour}`)
        expect(shown.length).toBeLessThanOrEqual(3)
        if (record.events.some((e) => e.from <= at(`1939-${day}T${hour}`) && e.until > at(`1939-${day}T${hour}`)))
          expect(shown.some((l) => l.kind === 'event')).toBe(true)
      }
  })

  it('never give an hour that no source gives', () => {
    for (const event of record.events) {
      if (event.item.precision === 'minute' || event.item.precision === 'hour') continue
      const line = nowLines(record, event.from, 99).find((l) => l.id === event.item.id)!
      expect(line.when, event.item.id).not.toMatch(/:/)
    }
  })

  it('are empty in a quiet week', () => {
    expect(lines('1939-05-11T00:30')).toEqual([])
  })

  it('list the most numerous aircraft first, added up over forces', () => {
    const force = (type: string, count: number) => ({ flights: [{ type, count }] }) as never
    expect(aircraftWords([force('I-16', 10), force('SB', 30), force('I-16', 25)])).toBe('35 I-16, 30 SB')
  })
})
