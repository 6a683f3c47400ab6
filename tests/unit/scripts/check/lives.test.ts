import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { commandersDated, ranksDated } from '../../../../scripts/check/commanders'
import type { Rule } from '../../../../scripts/check/finding'
import { livesDated, superiorsExist, withinLife } from '../../../../scripts/check/lives'
import { smallRaw, spoil } from '../../../helpers/smallRecord'

type BadEdit = [file: string, path: string, value: unknown]
const faultsOf = (rule: Rule, ...edits: BadEdit[]) => {
  const raw = smallRaw()
  for (const [file, path, value] of edits) spoil(raw[file as keyof typeof raw], path, value)
  const record = parseRecord(raw).record!
  return rule({ record, rivers: [], border: [], fixPath: (unit, s, i) => `${unit}[${s}][${i}]` }).map(
    ({ file, path }) => `${file}: ${path}`,
  )
}
const commanders = (...list: unknown[]): BadEdit => ['forces.json', 'units[0].commanders', list]
const JULY = '1939-07-01T00:00+08:00'
const AUGUST = '1939-08-01T00:00+08:00'

describe('commanders', () => {
  it('after one another have start dates', () => {
    expect(faultsOf(commandersDated, commanders({ name: 'A' }))).toEqual([])
    expect(faultsOf(commandersDated, commanders({ name: 'A' }, { name: 'B', from: AUGUST }))).toEqual([])
    expect(faultsOf(commandersDated, commanders({ name: 'A' }, { name: 'B' }))).toEqual([
      'forces.json: units[0].commanders[1].from',
    ])
  })
  it('do not overlap', () => {
    expect(faultsOf(commandersDated, commanders({ name: 'A', until: AUGUST }, { name: 'B', from: JULY }))).toEqual([
      'forces.json: units[0].commanders[1].from',
    ])
  })
  it('have ranks in order of time', () => {
    const ranks = (...list: { rank: string; from?: string }[]) => ranksDated([{ ranks: list }])({} as never).length
    expect(ranks({ rank: 'Komdiv' }, { rank: 'Komkor', from: JULY })).toBe(0)
    expect(ranks({ rank: 'Komdiv' }, { rank: 'Komkor' })).toBe(1)
    expect(ranks({ rank: 'Komdiv', from: AUGUST }, { rank: 'Komkor', from: JULY })).toBe(1)
  })
})

describe('a thing with a period of existence', () => {
  it('has dates, or states that none is known', () => {
    const crossing: BadEdit = ['places.json', 'places[3].kind', 'crossing']
    expect(faultsOf(livesDated, crossing)).toEqual(['places.json: places[3].life'])
    expect(faultsOf(livesDated, crossing, ['places.json', 'places[3].life', 'not-known'])).toEqual([])
    expect(faultsOf(livesDated, crossing, ['places.json', 'places[3].from', JULY])).toEqual([])
  })
  it('keeps its units within it', () => {
    expect(faultsOf(withinLife, ['forces.json', 'units[0].from', AUGUST])).toEqual([])
    expect(faultsOf(withinLife, ['forces.json', 'units[0].from', '1939-08-20T09:00+08:00'])).toEqual([
      'tracks.json: su_one[0][0].t',
    ])
  })
  it('commands only while it exists', () => {
    const under: BadEdit = ['forces.json', 'units[0].parent', 'su_three']
    expect(faultsOf(superiorsExist, under)).toEqual([])
    expect(faultsOf(superiorsExist, under, ['forces.json', 'units[2].from', '1939-08-21T00:00+08:00'])).toEqual([
      'forces.json: units[0].parents',
    ])
  })
})
