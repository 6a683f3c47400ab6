import { msg } from '@/base/i18n/i18n'
import { whereUnitIs } from '@/record/domain/onMap'
import { postsOf, unitsCommandedAt } from '@/record/domain/persons'
import type { Person } from '@/record/schema/persons'
import { namesOf, namesOfUnits, type KindDefinition } from './kind'

/**
 * Persons who took part or made decisions. A person has no position: flying to one leads to the unit that the person
 * commands.
 */
export const personKind: KindDefinition<Person> = {
  file: 'persons.json',
  parameter: 'person',
  words: { one: msg('person'), many: msg('People'), selected: msg('person') },
  relevance: 1.1,
  all: (record) => record.persons.values(),
  find: (record, id) => record.persons.get(id),
  id: (person) => person.id,
  names: (person) => person.names,
  side: (person) => person.side,
  place: () => null,
  where: (person, record, t) => {
    for (const unit of unitsCommandedAt(record, person.id, t)) {
      const there = whereUnitIs(record, unit.id, t)
      if (there) return there
    }
    return null
  },
  when: () => null,
  layer: () => null,
  cites: (person) => person.sources,
  searchText: (person, record) => ({
    title: person.names.en,
    names: person.names,
    own: [...namesOf(person.names), ...(person.aka ?? [])],
    about: [
      person.role,
      ...namesOfUnits(
        record,
        postsOf(record, person.id).map((p) => p.unit.id),
      ),
    ],
    rank: 3,
  }),
}
