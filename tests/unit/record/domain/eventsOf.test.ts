import { expect, it } from 'vitest'
import { eventsOf } from '@/record/domain/eventsOf'
import { realRecord } from '../../../helpers/record'

const record = realRecord()

it('lists what names a unit, in order of time: the 3rd Tank Regiment attacks before it is stopped', () => {
  const ids = eventsOf(record, { kind: 'unit', id: 'jp_3tr' }).map((e) => e.item.id)
  expect(ids).toContain('ev.1939-07-03.3tr-stopped')
  expect([...ids]).toEqual(
    [...ids].sort(
      (a, b) => record.events.find((e) => e.item.id === a)!.from - record.events.find((e) => e.item.id === b)!.from,
    ),
  )
  for (const { item } of eventsOf(record, { kind: 'unit', id: 'jp_3tr' })) expect(item.units).toContain('jp_3tr')
})

it('lists what happened at a place, and nothing for an unknown id', () => {
  const fui = eventsOf(record, { kind: 'place', id: 'fui-heights' })
  expect(fui.length).toBeGreaterThan(2)
  expect(fui.every((e) => e.item.place === 'fui-heights')).toBe(true)
  expect(eventsOf(record, { kind: 'unit', id: 'fui-heights' })).toEqual([])
})
