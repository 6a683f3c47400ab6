import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { foldName, looseName, romaniseName } from '@/record/domain/fold'
import { search, searchIndex } from '@/record/search/search'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const index = searchIndex(record, deckOf(record.chapters))
const ids = (query: string) => search(index, query).map((f) => f.item.id)

describe('folding of names', () => {
  it('ignores case, diacritics, width and script', () => {
    expect(foldName('Michitarō KOMATSUBARA')).toBe('michitaro komatsubara')
    expect(foldName('第２３師団')).toBe('第23師団')
    expect(romaniseName('Баин-Цаган')).toBe('bain tsagan')
    expect(romaniseName('ノモンハン')).toBe('nomonhan')
    expect(romaniseName('のもんはん')).toBe('nomonhan')
    expect(looseName('Khamar-Daba')).toBe(looseName('Hamardaba'))
  })
})

describe('search', () => {
  // Names typed by hand: as in the article, and as in each language.
  it.each([
    ['Баин-Цаган', 'bain-tsagan'],
    ['баин цаган', 'bain-tsagan'],
    ['Баянцагаан', 'bain-tsagan'],
    ['Baintsagan', 'bain-tsagan'],
    ['ノモンハン', 'nomonhan'],
    ['ノモンハン', 'nomonhan-burd-obo'],
    ['Nomonhan Burd Obo', 'nomonhan-burd-obo'],
    ['Номон хан бүрд овоо', 'nomonhan-burd-obo'],
    ['номон хан бурд', 'nomonhan-burd-obo'],
    ['Tamsak-Bulak', 'tamsag-bulak'],
    ['タムスク', 'tamsag-bulak'],
    ['Kawatama Bridge', 'kawamata-bridge'],
    ['Hamardaba', 'khamar-daba'],
    ['Хамар даваа', 'khamar-daba'],
    ['6-я армия', 'jp_6a'],
    ['第6軍', 'jp_6a'],
    ['関東軍', 'jp_kwa'],
    ['57-я стрелковая', 'su_57rd'],
    ['23師団', 'jp_23d'],
    ['Komatsubara', 'jp_23d'],
    ['komatsubara michitaro', 'jp_23d'],
  ])('%s finds %s', (query, id) => {
    expect(ids(query)).toContain(id)
  })

  it('ranks a place before text that mentions it', () => {
    expect(ids('Баин-Цаган')[0]).toBe('bain-tsagan')
    expect(search(index, 'fui heights')[0]!.item.id).toBe('fui-heights')
    expect(ids('fui')[0]).toBe('fui-heights')
  })

  it('finds events, sorties and chapters too, with a limit for each kind', () => {
    const kinds = (query: string) => new Set(search(index, query).map((f) => f.item.kind))
    expect(kinds('Bain-Tsagan')).toContain('event')
    expect(kinds('Баин-Цаган')).toContain('event')
    expect(kinds('Tamsag')).toContain('sortie')
    expect([...kinds('august')]).toContain('chapter')
    expect(search(index, 'a', 3).filter((f) => f.item.kind === 'unit')).toHaveLength(3)
  })

  it('finds pockets, fronts, belts and arms of attacks by what they are and by their name', () => {
    expect(ids('pocket fui')[0]).toMatch(/^pocket\..*fui$/)
    expect(ids('pocket')).toContain('pocket.05-28.azuma')
    expect(ids('anti-tank belt')).toContain('belt.07-03.hill-733')
    expect(ids('southern arm')[0]).toBe('axis.08.south')
    expect(ids('claimed border')).toEqual(expect.arrayContaining(['border.claim.mn', 'border.claim.jp']))
  })

  it('answers an empty query with nothing', () => {
    expect(ids('')).toEqual([])
    expect(ids(' -- ')).toEqual([])
    expect(ids('zzzzqq')).toEqual([])
  })
})
