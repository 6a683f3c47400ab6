import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { commandAt } from '@/record/domain/command'
import { unitsOnMap } from '@/record/domain/onMap'
import { chosenOf, whereChosen } from '@/record/kinds/choice'
import { Answerer } from '@/record/search/answer'
import { searchIndex } from '@/record/search/search'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const persons = [...record.persons.values()]
const index = searchIndex(record, deckOf(record.chapters))
const answerer = new Answerer(index)
const answer = (query: string) => answerer.answer(query, { t: record.opening, onMap: new Set() }).groups
const people = (query: string) =>
  answer(query)
    .find((g) => g.kind === 'person')
    ?.items.map((i) => i.id) ?? []

describe('a person in the search', () => {
  const names = persons.flatMap(({ id, names, aka = [] }) =>
    [names.en, names.ru, names.ja, names.mn, ...aka].filter((n) => n !== undefined).map((name) => [name, id] as const),
  )

  it.each(names)('%s finds %s', (name, id) => {
    expect(people(name)).toContain(id)
  })

  it('is the first answer to the full name in its own script', () => {
    const own = { su: 'ru', mn: 'mn', jp: 'ja', mk: 'ja' } as const
    for (const { id, side, names } of persons) {
      const name = names[own[side]]
      if (name !== undefined) expect([name, people(name)[0]]).toEqual([name, id])
    }
  })

  it('is found by a family name alone, by a misspelling, and by a unit commanded', () => {
    expect(people('Жуков')[0]).toBe('zhukov')
    expect(people('Jukov')).toContain('zhukov')
    expect(people('小松原')).toContain('komatsubara')
    expect(people('26th Infantry')).toContain('sumi')
  })

  it('appears once in the index; commanders of whom only the name is known lead to their unit', () => {
    expect(index.filter((f) => f.kind === 'person').map((f) => f.id)).toEqual(persons.map((p) => p.id))
    const pavelkin = answer('Pavelkin').find((g) => g.kind === 'unit')!.items[0]!
    expect(pavelkin).toMatchObject({
      id: 'su_6tb',
      title: 'Colonel M. I. Pavelkin, 6th Tank Brigade, less one battalion',
    })
    expect(
      answer('加藤敏雄')
        .find((g) => g.kind === 'unit')!
        .items.map((i) => i.id),
    ).toContain('jp_1s')
  })
})

describe('a person as a choice', () => {
  it("is where a unit under the person's command is, and nowhere when none is on the map", () => {
    fc.assert(
      fc.property(fc.constantFrom(...persons), fc.integer({ min: record.start, max: record.end }), (person, t) => {
        const onMap = unitsOnMap(record, t)
        const his = [...record.units.values()]
          .filter((u) => commandAt(record, u, t)?.person === person.id && onMap.has(u.id))
          .filter((u) => (u.from === undefined || at(u.from) <= t) && (u.until === undefined || t < at(u.until)))
          .map((u) => onMap.get(u.id))
        const where = whereChosen(record, { kind: 'person', id: person.id }, t)
        if (his.length === 0) expect(where).toBeNull()
        else expect(his).toContainEqual(where)
      }),
      { numRuns: 200 },
    )
  })

  it('is with the unit while in command: the 71st Infantry has Okamoto in early July and Morita in August', () => {
    const where = (id: string, t: string) => whereChosen(record, { kind: 'person', id }, at(t))
    const regiment = (t: string) => unitsOnMap(record, at(t)).get('jp_71')!
    expect(where('okamoto', '1939-07-03T12:00')).toEqual(regiment('1939-07-03T12:00'))
    expect(where('moritatoru', '1939-07-03T12:00')).toBeNull()
    expect(where('moritatoru', '1939-08-21T12:00')).toEqual(regiment('1939-08-21T12:00'))
    expect(where('okamoto', '1939-08-21T12:00')).toBeNull()
    // He commanded no unit of this record.
    expect(where('konev', '1939-08-22T12:00')).toBeNull()
  })

  it('has a name and a side', () => {
    expect(chosenOf(record, { kind: 'person', id: 'garmaev' })).toMatchObject({ names: { en: 'Urzhin Garmaev' }, side: 'mk' }) // prettier-ignore
  })
})
