import { describe, expect, it } from 'vitest'
import {
  orbatRows,
  orbatTree,
  superiorsAt,
  treeTimes,
  withSubordinates,
  type OrbatNode,
} from '@/record/domain/orbatTree'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const july = at('1939-07-03T08:00')
const august = at('1939-08-20T05:45')
const flat = (nodes: readonly OrbatNode[]): string[] => nodes.flatMap((n) => [n.unit.id, ...flat(n.children)])

describe('the tree of units', () => {
  it('contains every unit once at any time', () => {
    for (const t of [record.start, july, august, record.end, ...treeTimes(record)])
      expect(flat(orbatTree(record, t)).sort()).toEqual([...record.units.keys()].sort())
  })

  it('puts on 3 July the crossing force under Kobayashi and the tank regiments under Yasuoka, as the article orders them', () => {
    const crossing = withSubordinates(record, 'jp_kobayashi', july)
    expect(crossing).toEqual(expect.arrayContaining(['jp_71', 'jp_72', 'jp_26']))
    const tanks = withSubordinates(record, 'jp_yasuoka', july)
    expect(tanks).toEqual(expect.arrayContaining(['jp_3tr', 'jp_4tr', 'jp_64', 'jp_2_28', 'jp_24eng']))
    expect(tanks).not.toContain('jp_71')
  })

  it('puts on 20 August the 57th Rifle Division in the Southern Group and the Mongolian 6th Cavalry in the Northern', () => {
    expect(superiorsAt(record, 'su_57rd', august)).toEqual(['su_front', 'su_1ag', 'su_gs'])
    expect(superiorsAt(record, 'su_6cd', august).at(-1)).toBe('su_gn')
    expect(superiorsAt(record, 'su_57rd', july).at(-1)).toBe('su_57sc')
    // The Sixth Army was formed on 4 August: before it, the 23rd Division stood under the Kwantung Army.
    expect(superiorsAt(record, 'jp_23d', july)).toEqual(['jp_kwa'])
    expect(superiorsAt(record, 'jp_23d', august)).toEqual(['jp_kwa', 'jp_6a'])
  })
})

describe('rows of the tree', () => {
  const tree = orbatTree(record, august)
  it('shows roots alone until a branch is opened, with position and number of siblings', () => {
    const rows = orbatRows(tree, new Set(['su_front']), () => true)
    expect(rows.filter((r) => r.level === 1).map((r) => r.unit.id)).toEqual(tree.map((n) => n.unit.id))
    const under = rows.filter((r) => r.parent === 'su_front')
    expect(under.map((r) => r.position)).toEqual(under.map((_, i) => i + 1))
    expect(under.every((r) => r.siblings === under.length && r.level === 2)).toBe(true)
  })

  it('keeps the path to what passes the filter, and nothing else', () => {
    const all = new Set(record.units.keys())
    const rows = orbatRows(tree, all, (u) => u.arm === 'cavalry')
    expect(
      rows
        .filter((r) => r.passes)
        .map((r) => r.unit.id)
        .sort(),
    ).toEqual(
      [...record.units.values()]
        .filter((u) => u.arm === 'cavalry')
        .map((u) => u.id)
        .sort(),
    )
    expect(rows.filter((r) => !r.passes).every((r) => r.branch)).toBe(true)
  })
})
