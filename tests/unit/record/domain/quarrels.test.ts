import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { balanceAt, balanceOf, BALANCES } from '@/record/domain/balance'
import { howKnown } from '@/record/domain/howKnown'
import { quarrelOf, quarrelsOf, quarrelWords } from '@/record/domain/quarrels'
import { stateAt } from '@/record/domain/stateAt'
import { realRecord } from '../../../helpers/record'

const record = realRecord()

describe('quarrels', () => {
  it('are the claims whose witnesses differ, the widest apart first within their kind', () => {
    const quarrels = quarrelsOf(record)
    expect(quarrels.length).toBeGreaterThan(30)
    expect(quarrels.every((q) => q.claim.values.length > 1)).toBe(true)
    for (let i = 1; i < quarrels.length; i++) {
      const [a, b] = [quarrels[i - 1]!, quarrels[i]!]
      if (a.kind === b.kind) expect(a.size).toBeGreaterThanOrEqual(b.size)
    }
  })

  it.each([
    // Japanese casualties: 19,714 by the Sixth Army, 61,000 by the Soviet official histories.
    ['cl.jp.casualties.total', 3.094, '3.1 times'],
    // Soviet tanks of 20 August: 438 by one account, up to 550 by another.
    ['cl.su.tanks.08-20', 1.256, '26 % apart'],
    // 9 July by Ustinov, 21 July by a Japanese blog.
    ['cl.date.army-group', 12, '12 days apart'],
    // 02:00 by Moscow time, 14:00 elsewhere.
    ['cl.date.cease-fire', 0.5, '12 h apart'],
  ])('measure how far the witnesses of %s are apart', (id, size, words) => {
    const quarrel = quarrelOf(record.claims.find((c) => c.id === id)!)!
    expect(quarrel.size).toBeCloseTo(size, 2)
    expect(quarrelWords(quarrel)).toBe(words)
  })

  it('are those of a side alone when asked', () => {
    const japanese = quarrelsOf(record, 'jp')
    expect(japanese.length).toBeGreaterThan(0)
    expect(japanese.length).toBeLessThan(quarrelsOf(record).length)
    expect(japanese.every((q) => q.claim.about.sides.includes('jp'))).toBe(true)
  })

  it('are none where one witness speaks or all agree, and say how far apart they are', () => {
    const claim = record.claims.find((c) => c.id === 'cl.su.tanks.08-20')!
    expect(quarrelOf({ ...claim, values: [claim.values[0]!] })).toBeNull()
    expect(quarrelOf({ ...claim, values: [claim.values[0]!, { ...claim.values[0]!, by: 'another' }] })).toBeNull()
    expect(quarrelWords({ claim, kind: 'number', size: 1.14 })).toBe('14 % apart')
    expect(quarrelWords({ claim, kind: 'number', size: 2.5 })).toBe('2.5 times')
    expect(quarrelWords({ claim, kind: 'date', size: 1 })).toBe('1 day apart')
  })
})

describe('how much is known of what is in view', () => {
  const t = parseBattleTime('1939-08-22T12:00')!

  it('counts every unit on the map once when all of the map is in view, and none far away', () => {
    const all = howKnown(record, t, [118.7, 47.7], 1e7)
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(all.units).toBe(stateAt(record, t).units.length)
    expect(sum(all.fact)).toBe(all.units)
    expect(sum(all.place)).toBe(all.units)
    expect(sum(all.named)).toBe(all.places)
    const lines = stateAt(record, t).fronts.filter((f) => f.kind !== 'border-claim')
    expect(lines.length).toBeGreaterThan(0)
    expect([all.lines, sum(all.drawn)]).toEqual([lines.length, lines.length])
    expect(howKnown(record, t, [10, 50], 1000)).toMatchObject({ units: 0, places: 0, lines: 0, accounts: [] })
  })

  it('grows with the circle', () => {
    const near = howKnown(record, t, [118.7, 47.7], 5000)
    const far = howKnown(record, t, [118.7, 47.7], 15_000)
    expect(near.units).toBeGreaterThan(0)
    expect(far.units).toBeGreaterThan(near.units)
    expect(far.accounts[0]!.citations).toBeGreaterThanOrEqual(near.accounts[0]!.citations)
  })
})

describe('the balance over time', () => {
  it.each(BALANCES)('has numbers of $title within the campaign, each within its witnesses’ range', (balance) => {
    const points = balanceOf(record, balance)
    expect(points.length).toBeGreaterThan(0)
    for (const { from, value, min, max } of points) {
      expect(from).toBeGreaterThanOrEqual(record.start)
      expect(from).toBeLessThanOrEqual(record.end)
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
    }
  })

  it('holds the last number until the next, and knows none before the first', () => {
    const guns = balanceOf(record, BALANCES[1])
    const at = (day: string) => balanceAt(guns, 'jp', parseBattleTime(day)!)
    expect(at('1939-06-01')).toBeNull()
    expect(at('1939-07-30')!.claim.id).toBe('cl.jp.guns.07-23')
    expect(at('1939-08-25')!.claim.id).toBe('cl.jp.guns.08-20')
  })
})
