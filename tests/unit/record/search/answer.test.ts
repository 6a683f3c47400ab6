import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { unitsOnMap } from '@/record/domain/onMap'
import { Answerer } from '@/record/search/answer'
import { searchIndex } from '@/record/search/search'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const answerer = new Answerer(searchIndex(record, deckOf(record.chapters)))
const t = at('1939-08-20T06:00')
const answer = (query: string) => answerer.answer(query, { t, onMap: new Set(unitsOnMap(record, t).keys()) })
const first = (query: string) => answer(query).groups[0]?.items[0]
const kinds = (query: string) => answer(query).groups.map((g) => g.kind)

describe('a name', () => {
  // Spellings met in books and newspapers, and slips of the finger.
  it.each([
    ['Khalkhyn Gol', 'confluence'],
    ['Halhin Gol', 'confluence'],
    ['Nomonhon', 'nomonhan'],
    ['Nomanhan', 'nomonhan'],
    ['Bayan Tsagan', 'bain-tsagan'],
    ['Hamar Daba', 'khamar-daba'],
    ['Jukov', 'zhukov'],
    ['Zukov', 'zhukov'],
    ['Жуков', 'zhukov'],
    ['Komatsubara', 'komatsubara'],
    ['小松原', 'komatsubara'],
    ['Remisov', 'remizov'],
    ['Remizow', 'remizov'],
  ])('“%s” leads to %s', (query, id) => {
    const found = answer(query)
      .groups.flatMap((g) => g.items)
      .slice(0, 4)
    expect(found.map((f) => f.id).join(' ')).toContain(id)
  })

  it('in nobody’s language finds nothing', () => {
    expect(answer('zzzzqqqq').groups).toEqual([])
    expect(answer('   ').groups).toEqual([])
  })

  it('of a unit on the map comes before one that is not', () => {
    const units = answer('regiment').groups.find((g) => g.kind === 'unit')!.items
    expect(unitsOnMap(record, t).has(units[0]!.id)).toBe(true)
  })
})

describe('a question', () => {
  it('for a day finds that day’s events, the gravest first', () => {
    const { date, groups } = answer('What happened on 25 August?')
    expect(date).toEqual({ t: at('1939-08-25T00:00'), exact: false })
    expect(groups[0]!.kind).toBe('event')
    expect(groups[0]!.items[0]!.title).toBe('The ring is closed')
    for (const { t: when } of groups[0]!.items) expect(when! - date!.t).toBeLessThan(86_400)
  })

  it('for casualties finds the totals first', () => {
    expect(kinds('casualties')[0]).toBe('number')
    expect(first('casualties')!.title).toMatch(/casualties of the whole campaign/i)
    expect(first('how many soldiers died')!.kind).toBe('number')
    expect(first('tanks lost')).toMatchObject({ kind: 'number' })
    expect(first('tanks lost')!.title).toMatch(/tank/i)
  })

  it('with “why” finds explanations, not numbers', () => {
    for (const query of ['why did the Japanese lose', 'почему японцы проиграли', 'Why were the Japanese defeated?'])
      expect(first(query)!.title, query).toMatch(/Japanese assessment/)
    expect(kinds('What happened on 25 August, and why did they lose?').slice(0, 2)).toEqual(['chapter', 'event'])
  })

  it('for people asks for what is said of them: words for men and the battle itself do not count', () => {
    expect(first('how many people died in the battle')).toEqual(first('how many died'))
    expect(first('the battle')).toBeDefined()
  })

  it('lists no kind twice and no more than six of each', () => {
    for (const query of ['a', 'the attack', 'Soviet tanks', '20 August', 'bridge']) {
      const { groups } = answer(query)
      expect(new Set(groups.map((g) => g.kind)).size).toBe(groups.length)
      for (const { items } of groups) expect(items.length).toBeLessThanOrEqual(6)
    }
  })
})
