import { expect, it } from 'vitest'
import { datePartsOf } from '@/ui/strip/ShortTime'

it('finds the short date within the long one, wherever the language puts the year', () => {
  expect(datePartsOf('20 August 1939', '20 Aug')).toEqual({ before: '', day: '20 Aug', after: 'ust 1939' })
  expect(datePartsOf('20 августа 1939 г.', '20 авг.')).toEqual({ before: '', day: '20 авг', after: 'уста 1939 г.' })
  expect(datePartsOf('1939年8月20日', '8月20日')).toEqual({ before: '1939年', day: '8月20日', after: '' })
  expect(datePartsOf('20th of August', '20 Aug')).toEqual({ before: '', day: '20th of August', after: '' })
})
