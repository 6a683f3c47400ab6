import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { LOSSES, lossesAt, lossesByWitness, lossesOf } from '@/record/domain/losses'
import { boundsText, lossesLines } from '@/record/text/lossesText'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const at = (day: string) => parseBattleTime(day)!
const kind = (id: string) => LOSSES.find((l) => l.id === id)!
const men = lossesOf(record, kind('casualties'))

describe('losses to date', () => {
  it.each(LOSSES)('has periods of $title within their witnesses’ range, in order of time', (each) => {
    const figures = lossesOf(record, each)
    expect(figures.length).toBeGreaterThan(0)
    for (const { from, until, min, max } of figures) {
      expect(from).toBeLessThan(until)
      expect(min).toBeLessThanOrEqual(max)
    }
    expect(figures.map((f) => f.from)).toEqual(figures.map((f) => f.from).toSorted((a, b) => a - b))
  })

  it('counts a period only when it has ended, and says which is under way', () => {
    const table = (t: number) =>
      lossesByWitness(lossesAt(men, 'jp', t).ended).find((w) => w.by === 'Japanese casualty table')
    // The printed rows: 800, 2,500, 1,700 and 1,800.
    expect(table(at('1939-07-04'))).toBeUndefined()
    expect(table(at('1939-07-05'))).toMatchObject({ min: 800, max: 800, days: 2 })
    expect(table(at('1939-08-20'))).toMatchObject({ min: 5000, max: 5000 })
    expect(table(at('1939-08-21'))).toMatchObject({ min: 6800, max: 6800, days: 2 + 8 + 3 + 20 })
    expect(lossesAt(men, 'jp', at('1939-08-10')).running.map((f) => f.claim.id)).toContain(
      'cl.jp.battle-casualties.08-01',
    )
  })

  it('never adds what two witnesses say, nor two periods that overlap', () => {
    for (const each of LOSSES)
      for (const alliance of ['su', 'jp'] as const)
        for (const { figures, by } of lossesByWitness(lossesAt(lossesOf(record, each), alliance, record.end).ended)) {
          for (const { claim } of figures) expect(claim.values.some((v) => v.by === by)).toBe(true)
          for (let i = 1; i < figures.length; i++)
            expect(figures[i]!.from).toBeGreaterThanOrEqual(figures[i - 1]!.until)
        }
  })

  it('keeps what the other side claimed apart, and last', () => {
    const { ended } = lossesAt(lossesOf(record, kind('aircraft')), 'su', at('1939-08-25'))
    const witnesses = lossesByWitness(ended)
    expect(witnesses.filter((w) => w.claimed).map((w) => w.by)).toEqual(['Japanese claim'])
    expect(witnesses.at(-1)!.claimed).toBe(true)
    expect(lossesLines(record, at('1939-08-25')).find((l) => l.startsWith('Aircraft, Soviet'))).toContain(
      'claimed by the other side: 531 by Japanese claim',
    )
  })

  it('leaves single units out of a side’s sums, but keeps their figure', () => {
    const { ended } = lossesAt(lossesOf(record, kind('armour')), 'su', at('1939-07-10'))
    expect(ended.filter((f) => f.part).map((f) => [f.claim.id, f.min, f.max])).toContainEqual([
      'cl.su.11tb.lost',
      77,
      82,
    ])
    expect(lossesByWitness(ended).some((w) => w.figures.some((f) => f.part))).toBe(false)
  })
})

describe('losses in words', () => {
  it('give each witness for itself, with the days that it covers', () => {
    const lines = lossesLines(record, at('1939-08-25'))
    const men = lines.find((l) => l.startsWith('Men, Japanese'))!
    expect(men).toContain('6,800 by Japanese casualty table, for 33 of 107 days [SEED')
    expect(men).not.toContain('61,000')
    expect(lossesLines(record, record.start)).toEqual([])
  })

  it('say open and closed bounds', () => {
    expect([[5, 5], [5, 9], [5, Infinity], [0, 9]].map(([a, b]) => boundsText(a!, b!))).toEqual(['5', '5 to 9', '5 or more', 'up to 9']) // prettier-ignore
  })
})
