import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '@/base/core/battleTime'
import { askedDate, spanOfAsked } from '@/record/search/dates'
import { at } from '../../../helpers/record'

describe('a date in a question', () => {
  // As people of four languages write it.
  it.each([
    ['25 August', '1939-08-25T00:00'],
    ['25th of August', '1939-08-25T00:00'],
    ['August 25', '1939-08-25T00:00'],
    ['aug 25th, 1939', '1939-08-25T00:00'],
    ['25 Aug.', '1939-08-25T00:00'],
    ['25.8.', '1939-08-25T00:00'],
    ['25.08.1939', '1939-08-25T00:00'],
    ['25/8', '1939-08-25T00:00'],
    ['25 августа', '1939-08-25T00:00'],
    ['11 мая', '1939-05-11T00:00'],
    ['8月25日', '1939-08-25T00:00'],
    ['8 сарын 25', '1939-08-25T00:00'],
    ['1939-08-25', '1939-08-25T00:00'],
    ['3 July', '1939-07-03T00:00'],
    ['1 June', '1939-06-01T00:00'],
    ['Sept 16', '1939-09-16T00:00'],
  ])('%s', (query, day) => {
    expect(askedDate(query)).toMatchObject({ t: at(day), exact: false })
  })

  it('may have an hour', () => {
    const asked = askedDate('20 August 05:45')!
    expect(asked).toMatchObject({ t: at('1939-08-20T05:45'), exact: true })
    expect(spanOfAsked(asked)).toEqual([asked.t, asked.t + HOUR])
  })

  it('is otherwise the whole day', () => {
    const asked = askedDate('20 August')!
    expect(spanOfAsked(asked)).toEqual([at('1939-08-20T00:00'), at('1939-08-20T00:00') + DAY])
  })

  it('leaves the words of the question', () => {
    expect(askedDate('what happened on 25 August 1939 at Fui')!.rest.replace(/\s+/g, ' ')).toBe(
      'what happened on at Fui',
    )
  })

  it.each([
    '57 RD',
    '149th regiment',
    '31 June',
    '32 August',
    'Nomonhan',
    'I-16',
    '12 cm guns',
    '3 March',
    '',
    'Hill 733',
    '7.62 mm',
    '24 SB bombers',
  ])('is not in “%s”', (query) => {
    expect(askedDate(query)).toBeNull()
  })
})
