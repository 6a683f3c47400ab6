import { describe, expect, it } from 'vitest'
import { figureModel, type FigureModel, type ModelKind, type ModelOf } from '@/record/deck/figures'
import type { Figure } from '@/record/schema/figures'
import { realRecord } from '../../../../helpers/record'

const record = realRecord()
function model<K extends ModelKind>(figure: Figure, kind: K): ModelOf<K> {
  const made: FigureModel = figureModel(figure, record)
  if (made.kind !== kind) throw new Error(`expected ${kind}, got ${made.kind}`)
  return made as ModelOf<K>
}

describe('pictogram', () => {
  it('draws one picture for each n of the record’s figure, and cuts the last one', () => {
    const { rows, key } = model(
      { kind: 'pictogram', title: 'x', icon: 'truck', each: 400, claims: ['cl.su.trucks.08', 'cl.su.trucks.07'] },
      'pictogram',
    )
    expect(rows.map((r) => [r.count, r.part, r.open, r.text])).toEqual([
      [10, 0, true, '4,000 or more'],
      [6, 0.5, false, '2,600'],
    ])
    expect(key).toBe('400 trucks')
  })
})

describe('balance', () => {
  it('gives the longer bar of each row the whole length', () => {
    const { rows } = model(
      {
        kind: 'balance',
        title: 'x',
        left: { label: 'a', side: 'su' },
        right: { label: 'b', side: 'jp' },
        rows: [
          { label: 'men', left: 'cl.su-mn.strength.august', right: 'cl.jp.23d.strength' },
          { label: 'tanks', left: 'cl.su.tanks.08-20', right: 'cl.jp.tanks.august' },
        ],
      },
      'balance',
    )
    expect(rows[0]!.left).toEqual({ text: '57,000', share: 1 })
    expect(rows[0]!.right.share).toBeCloseTo(20 / 57)
    expect(rows[1]!.right).toEqual({ text: '0', share: 0 })
  })
})

describe('timeline', () => {
  it('puts events in order of time, whatever the order given, on one scale', () => {
    const { items, ticks } = model(
      {
        kind: 'timeline',
        title: 'x',
        events: ['ev.1941-12-07.pearl-harbor', 'ev.1936-03-12.mutual-assistance', 'ev.1937-08.57-corps'],
      },
      'timeline',
    )
    expect(items.map((i) => i.date)).toEqual(['12 March 1936', '4 September 1937', '7 December 1941'])
    expect(items[0]!.at).toBeCloseTo(0.05)
    expect(items[2]!.at).toBeCloseTo(0.95)
    expect(ticks.map((t) => t.label)).toEqual(['1937', '1938', '1939', '1940', '1941'])
    for (let i = 1; i < ticks.length; i++) expect(ticks[i]!.at).toBeGreaterThan(ticks[i - 1]!.at)
  })

  it('marks every fifth or tenth year of half a century', () => {
    const { ticks } = model(
      { kind: 'timeline', title: 'x', events: ['ev.1969.anniversary-30', 'ev.2024.anniversary-85'] },
      'timeline',
    )
    expect(ticks.length).toBeGreaterThan(3)
    expect(ticks.length).toBeLessThan(10)
  })
})

describe('command', () => {
  it('names the commander of the day, and sets each node under the one above it', () => {
    const on = (unit: string, at: string) =>
      model({ kind: 'command', title: 'x', at, nodes: [{ id: 'n', unit }], sources: [] }, 'command').heads[0]!
    expect(on('su_57sc', '1939-05-20').holder).toContain('Feklenko')
    expect(on('su_1ag', '1939-08-20').holder).toContain('Zhukov')
    const tree = model(
      {
        kind: 'command',
        title: 'x',
        at: '1939-08-20',
        nodes: [
          { id: 'top', office: 'Top' },
          { id: 'a', under: 'top', office: 'A' },
          { id: 'b', under: 'a', office: 'B' },
        ],
        sources: [],
      },
      'command',
    )
    expect(tree.heads.map((h) => [h.name, h.under[0]!.name, h.under[0]!.under[0]!.name])).toEqual([['Top', 'A', 'B']])
  })
})

describe('envelopment', () => {
  it('counts the days of each ring from the record’s events', () => {
    const panel = { held: 'x', arms: ['a', 'b'] as [string, string], meet: 'y', claims: [] }
    const { panels } = model(
      {
        kind: 'envelopment',
        title: 'x',
        panels: [
          { ...panel, title: '1939', from: 'ev.1939-08-20.opening', until: 'ev.1939-08-25.link-up' },
          { ...panel, title: '1942', from: 'ev.1942-11-19.uranus', until: 'ev.1942-11-23.kalach' },
        ],
      },
      'envelopment',
    )
    expect(panels.map((p) => p.facts)).toEqual([['Ring closed after 5 days'], ['Ring closed after 4 days']])
  })
})

describe('map', () => {
  it('places towns at their distance from the centre, and draws railways through them', () => {
    const map = model(
      {
        kind: 'map',
        title: 'x',
        centre: [119.74, 49.21],
        heightKm: 900,
        show: ['hailar', 'khalkhin-gol', 'rail.arshan'],
        stress: ['khalkhin-gol'],
      },
      'map',
    )
    const [hailar, battle] = map.marks
    expect(hailar!.at[0]).toBeCloseTo(0)
    // The record says 177 km from Hailar to the fighting.
    expect(Math.hypot(...battle!.at)).toBeGreaterThan(160)
    expect(Math.hypot(...battle!.at)).toBeLessThan(195)
    expect(battle!.at[1]).toBeGreaterThan(0)
    expect([hailar!.stress, battle!.stress]).toEqual([false, true])
    expect(map.lines[0]!.points).toHaveLength(4)
  })
})

describe('portrait', () => {
  it('takes a person from the record, with the rank of the day', () => {
    const on = (at: string) =>
      model({ kind: 'portrait', title: 'x', at, people: [{ person: 'zhukov' }] }, 'portrait').people[0]!
    expect(on('1939-06-10').role).toMatch(/^Komdiv\./)
    expect(on('1939-08-20').role).toMatch(/^Komkor\./)
    expect(on('1939-08-20').fate).toBe(record.persons.get('zhukov')!.fate)
  })
})

describe('quote and document', () => {
  it('give the date and the translator', () => {
    const sources = [{ id: 'VOR' }]
    const { quotes } = model(
      {
        kind: 'quote',
        title: 'x',
        quotes: [
          { text: 'a', by: 'b', when: '1939-08', from: 'Russian', sources },
          { text: 'c', by: 'd', sources },
        ],
      },
      'quote',
    )
    expect(quotes.map((q) => q.attribution)).toEqual(['August 1939; our translation from the Russian', ''])
  })
})
