import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { stepClock } from '@/record/deck/deck'
import { contestedAbout, contestedClaims, contestedIn } from '@/record/text/contestedIn'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const found = (text: string, day?: string) =>
  contestedIn(text, record, day === undefined ? null : parseBattleTime(day)).map(({ start, end, claim }) => [
    text.slice(start, end),
    claim.id,
  ])

describe('contestedIn', () => {
  it('finds the numbers that a sentence plainly gives for a side and a thing counted', () => {
    expect(found('The Soviet side has 498 BT tanks on 20 August.', '1939-08-20')).toEqual([
      ['498', 'cl.su.tanks.08-20'],
    ])
    expect(found('Japanese doctors counted 7,696 killed and 8,647 wounded.')).toEqual([
      ['7,696', 'cl.jp.casualties.killed'],
      ['8,647', 'cl.jp.casualties.wounded'],
    ])
  })

  it('tells the sides apart, and what is counted', () => {
    expect(found('The Japanese have 498 tanks.', '1939-08-20')).toEqual([])
    expect(found('The Soviet side has 498 horses.', '1939-08-20')).toEqual([])
    // 208 Soviet aircraft were lost by every witness.
    expect(found('The Soviet side lost 208 aircraft.')).toEqual([])
  })

  it('takes no date, hour, year or name for a number', () => {
    expect(found('At 04:98 on 20 August 1939 the 498th Soviet company of tanks halts before Hill 498.')).toEqual([])
  })

  it('leaves out claims about other weeks', () => {
    expect(found('The Soviet side has 498 BT tanks.', '1939-05-20')).toEqual([])
  })

  it('finds a date in the sentence that its claim is about', () => {
    expect(found('Soviet accounts have the Palets and Fui fall on 23 August.', '1939-08-23')).toEqual([
      ['23 August', 'cl.date.fui'],
    ])
    expect(found('A pact was signed on 23 August.', '1939-08-23')).toEqual([])
  })

  it('marks only what a witness of the record says, in every caption and event', () => {
    const texts = [
      ...record.chapters.flatMap((c) => c.steps.map((s) => [s.caption, stepClock(s).t] as const)),
      ...record.events.map((e) => [e.item.text ?? '', e.from] as const),
    ]
    let marks = 0
    for (const [text, t] of texts)
      for (const { start, end, claim } of contestedIn(text, record, t)) {
        marks++
        if (claim.unit === 'date') continue
        const stated = claim.values.flatMap((v) => [v.value, v.min, v.max])
        expect(stated).toContain(Number(text.slice(start, end).replaceAll(',', '')))
      }
    expect(marks).toBeGreaterThan(25)
  })
})

describe('contestedAbout', () => {
  it('has the link-up’s date for its event, and none where witnesses agree', () => {
    expect(contestedAbout(record, 'event', 'ev.1939-08-25.link-up').map((c) => c.id)).toEqual(['cl.date.link-up'])
    expect(contestedAbout(record, 'event', 'ev.1939-08-20.sunrise')).toEqual([])
    expect(contestedClaims(record)).toBe(contestedClaims(record))
  })
})
