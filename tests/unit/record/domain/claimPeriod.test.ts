import { describe, expect, it } from 'vitest'
import { DAY, parseBattleTime } from '@/base/core/battleTime'
import { claimPeriod } from '@/record/domain/claimPeriod'

const of = (period?: string) => claimPeriod({ about: { sides: [], ...(period !== undefined && { period }) } })
const at = (text: string) => parseBattleTime(text)!

describe('claimPeriod', () => {
  it.each([
    ['1939-07-03', '1939-07-03', '1939-07-04'],
    ['1939-07-03/1939-07-04', '1939-07-03', '1939-07-05'],
    ['1939-05-28~/1939-07-25', '1939-05-28', '1939-07-26'],
    ['1939-07', '1939-07-01', '1939-08-01'],
    ['1939-06/1939-08', '1939-06-01', '1939-09-01'],
    ['1939-07-31~', '1939-07-31', '1939-08-01'],
  ])('%s runs to its last instant', (period, from, until) => {
    expect(of(period)).toEqual({ from: at(from), until: at(until) })
  })

  it('takes an hour as one, and has none without a date or for a bare year', () => {
    expect(of('1939-08-20T05:45')!.until - at('1939-08-20T05:45')).toBe(DAY / 24)
    expect(of()).toBeNull()
    expect(of('1939')).toBeNull()
  })
})
