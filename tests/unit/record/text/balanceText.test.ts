import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { balanceLines } from '@/record/text/balanceText'
import { battleWords } from '@/record/text/battleText'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const at = (text: string) => parseBattleTime(text)!

describe('the balance in words', () => {
  it('gives each kind and side as last stated, with the range of the witnesses, the day and the sources', () => {
    const lines = balanceLines(record, at('1939-08-20T12:00'))
    const tanks = lines.find((line) => line.startsWith('Tanks, Soviet'))
    expect(tanks).toMatch(/498 \(\d+ to \d+\), stated for 20 Aug \[.*SEED.*\]/)
    expect(lines.some((line) => line.startsWith('Aircraft, Japanese'))).toBe(true)
  })

  it('has nothing that is stated only later', () => {
    const before = balanceLines(record, at('1939-05-12T12:00'))
    const later = balanceLines(record, at('1939-08-25T12:00'))
    expect(before.length).toBeLessThan(later.length)
  })

  it('stands in the battle in words with supply, losses and questions', () => {
    const titles = battleWords(record, at('1939-08-20T12:00')).sections.map((s) => s.title)
    expect(titles).toEqual(expect.arrayContaining(['Strength', 'Supply', 'Losses stated so far']))
  })
})
