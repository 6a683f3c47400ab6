import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rankAt } from '@/record/domain/command'
import { mentionsOf, postsOf, unitsCommandedAt } from '@/record/domain/persons'
import { at, realRecord } from '../../../helpers/record'
import { inRoot } from '../../../helpers/root'

const record = realRecord()
const persons = [...record.persons.values()]
/** The files as written, so that expectations do not come from the code under test. */
const raw = (file: string) => JSON.parse(readFileSync(inRoot(`data/${file}`), 'utf8')) as Record<string, unknown[]>

describe('the rank of the day', () => {
  it('of Zhukov is Komdiv until the end of July, then Komkor', () => {
    const zhukov = record.persons.get('zhukov')!
    expect(rankAt(zhukov, record.start)).toBe('Komdiv')
    expect(rankAt(zhukov, at('1939-07-30T23:59'))).toBe('Komdiv')
    expect(rankAt(zhukov, at('1939-07-31T00:00'))).toBe('Komkor')
    expect(rankAt(zhukov, record.end)).toBe('Komkor')
  })

  it('is at any time one of the recorded ranks, and empty where there is none', () => {
    for (const person of persons)
      for (const t of [record.start, record.opening, record.end]) {
        const ranks = person.ranks.map((r) => r.rank)
        expect(ranks.length > 0 ? ranks : ['']).toContain(rankAt(person, t))
      }
  })
})

describe('mentions of a person', () => {
  it('are every command, event and number that names the person, and no other', () => {
    const units = raw('forces.json').units as { id: string; commanders?: { person?: string }[] }[]
    const events = raw('events.json').events as { id: string; persons?: string[]; context?: boolean }[]
    const claims = raw('claims.json').claims as { id: string; about: { person?: string } }[]
    let found = 0
    for (const { id } of persons) {
      const mentions = mentionsOf(record, id)
      const own = events.filter((e) => e.persons?.includes(id))
      const expected = {
        posts: units.flatMap((u) => (u.commanders ?? []).filter((c) => c.person === id).map(() => u.id)),
        events: own.filter((e) => !e.context).map((e) => e.id),
        context: own.filter((e) => e.context).map((e) => e.id),
        claims: claims.filter((c) => c.about.person === id).map((c) => c.id),
      }
      found += Object.values(expected).flat().length
      expect(
        {
          posts: mentions.posts.map((p) => p.unit.id).sort(),
          events: mentions.events.map((e) => e.item.id).sort(),
          context: mentions.context.map((e) => e.item.id).sort(),
          claims: mentions.claims.map((c) => c.id).sort(),
        },
        id,
      ).toEqual(Object.fromEntries(Object.entries(expected).map(([key, ids]) => [key, ids.sort()])))
    }
    expect(found).toBeGreaterThan(100)
  })

  it('list the commands of Zhukov in order, the first until the corps became the army group', () => {
    expect(postsOf(record, 'zhukov').map(({ unit, from, until }) => [unit.id, from, until])).toEqual([
      ['su_57sc', at('1939-06-12T00:00'), at('1939-07-15T00:00')],
      ['su_1ag', at('1939-07-15T00:00'), null],
    ])
  })

  it('change with time: a relieved commander commands no more, and nobody commands a unit that is not formed', () => {
    const ids = (id: string, t: string) => unitsCommandedAt(record, id, at(t)).map((u) => u.id)
    expect(ids('zhukov', '1939-06-11T23:59')).toEqual([])
    expect(ids('zhukov', '1939-07-14T12:00')).toEqual(['su_57sc'])
    expect(ids('zhukov', '1939-07-15T00:00')).toEqual(['su_1ag'])
    expect(ids('feklenko', '1939-06-12T00:00')).toEqual([])
    // The Southern Group was formed on 19 August.
    expect(ids('potapov', '1939-08-18T12:00')).toEqual([])
    expect(ids('potapov', '1939-08-20T12:00')).toEqual(['su_gs'])
  })
})
