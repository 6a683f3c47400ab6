import { describe, expect, it } from 'vitest'
import { hourWords, shortTimeWords, timeWords } from '@/record/domain/eventTime'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const dawn = at('1939-08-20T05:45')

describe('the time of an event', () => {
  it('is worded as exactly as the record knows it', () => {
    const worded = (words: typeof timeWords) =>
      (['minute', 'hour', 'part-of-day', 'day', 'days'] as const).map((precision) => words(dawn, precision))
    expect(worded(timeWords)).toEqual([
      '20 August 1939, 05:45',
      '20 August 1939, about 05:45',
      '20 Aug, morning',
      '20 August 1939',
      'about 20 August 1939',
    ])
    expect(worded(shortTimeWords)).toEqual([
      '20 Aug, 05:45',
      '20 Aug, 05:45',
      '20 Aug, morning',
      '20 Aug',
      'about 20 Aug',
    ])
    expect(worded(hourWords)).toEqual(['05:45', '05:45', 'morning', '20 Aug', '20 Aug'])
  })

  it('never has an hour that no source gives', () => {
    for (const { item, from } of record.events) {
      if (item.precision === 'minute' || item.precision === 'hour') continue
      for (const words of [timeWords, shortTimeWords, hourWords])
        expect(words(from, item.precision), item.id).not.toMatch(/\d:\d/)
    }
  })

  it.each([
    ['03:00', 'night'],
    ['05:00', 'morning'],
    ['12:00', 'midday'],
    ['15:00', 'afternoon'],
    ['18:15', 'evening'],
    ['23:59', 'night'],
  ])('at %s is %s', (hour, part) => {
    expect(hourWords(at(`1939-07-02T${hour}`), 'part-of-day')).toBe(part)
  })
})
