import { describe, expect, it } from 'vitest'
import { deckOf } from '@/record/deck/deck'
import { figureModel, type FigureModel } from '@/record/deck/figures'
import type { Figure } from '@/record/schema/figures'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const figures = deckOf(record.chapters).steps.flatMap(({ step }) =>
  step.figure ? [[step.id, step.figure] as const] : [],
)
const modelOf = (id: string) => figureModel(figures.find(([step]) => step === id)![1], record)
const bars = (m: FigureModel) => (m.kind === 'bars' ? m.groups.flatMap((g) => g.bars) : [])

describe('the figures of the record’s steps', () => {
  it('are at least fifteen, of every kind, each with words and sources', () => {
    expect(figures.length).toBeGreaterThanOrEqual(15)
    expect([...new Set(figures.map(([, f]) => f.kind))].sort()).toEqual([
      'balance',
      'chart',
      'command',
      'contested',
      'document',
      'envelopment',
      'lines',
      'map',
      'pictogram',
      'portrait',
      'quote',
      'table',
      'timeline',
      'view',
    ])
    for (const [id, figure] of figures) {
      const model = figureModel(figure, record)
      expect(model.sources.length, id).toBeGreaterThan(0)
      for (const { id: source } of model.sources) expect(record.sources.has(source), `${id}: ${source}`).toBe(true)
      if (model.kind === 'table')
        for (const row of model.rows) expect(row.cells.length + 1, id).toBe(model.heads.length)
      if (model.kind === 'bars') expect(bars(model).length, id).toBeGreaterThan(0)
      for (const bar of bars(model))
        expect(
          [bar.from >= 0, bar.from <= bar.to, bar.to <= (model as { most: number }).most],
          `${id}: ${bar.label}`,
        ).toEqual([true, true, true])
    }
  })

  // Figures typed from the article's tables.
  it('show the article’s numbers', () => {
    expect(modelOf('air-soviet-strength')).toMatchObject({
      heads: ['Soviet aircraft on', 'I-16', 'I-15', 'I-153', 'SB', 'TB-3', 'R-5', 'stated total'],
      rows: [
        { head: '27 May', cells: ['52', '49', '0', '88', '0', '17', '206'] },
        { cells: ['95', '56', '0', '116', '0', '51', '318'] },
        { cells: ['223', '21', '84', '181', '23', '43', '623'] },
      ],
      note: expect.stringContaining('do not add up for: Soviet aircraft on 20 August'),
    })
    expect(bars(modelOf('by-period')).map((b) => b.text)).toEqual(['800', '2,500', '1,700', '1,800', '8,500'])
    expect(bars(modelOf('air-soviet-losses')).map((b) => [b.label, b.to])).toEqual([
      ['I-16', 109],
      ['I-15', 65],
      ['I-153', 22],
      ['SB', 52],
      ['TB-3', 1],
      ['R-5', 1],
    ])
    expect(bars(modelOf('tank-causes')).map((b) => [b.from, b.to])).toEqual([
      [75, 80],
      [15, 20],
      [5, 10],
      [2, 3],
      [2, 3],
    ])
  })

  it('show every source side by side, the preferred one first', () => {
    const people = modelOf('people')
    if (people.kind !== 'bars') throw new Error('expected bars')
    const [japanese] = people.groups
    expect(japanese!.bars.map((b) => b.text)).toEqual([
      '19,714',
      '20,000',
      '29,085',
      '52,000–55,000',
      '61,000',
      '30,000',
      '35,000–36,000',
    ])
    expect(japanese!.bars.filter((b) => b.first).map((b) => b.label)).toEqual(['Sixth Army, medical data'])
    expect(people.most).toBe(61_000)
  })

  it('say "or more" where the source does', () => {
    const lorries: Figure = {
      kind: 'chart',
      title: 'x',
      claims: ['cl.su.trucks.08', 'cl.jp.trucks.08-20'],
      by: 'total',
    } as const
    const [soviet, japaneseLorries] = bars(figureModel(lorries, record))
    expect(soviet).toMatchObject({ text: '4,000 or more', from: 4000, to: 4000, open: true })
    expect(japaneseLorries).toMatchObject({ text: '2,000', open: false })
  })

  it('skip unknown ids, and never throw', () => {
    const ghosts: Figure[] = [
      { kind: 'table', title: 'x', claims: ['cl.none'], parts: true },
      { kind: 'chart', title: 'x', claims: ['cl.none'], by: 'parts' },
      { kind: 'contested', title: 'x', claims: ['cl.none'] },
      { kind: 'orbat', title: 'x', units: ['none'] },
      { kind: 'lines', title: 'x', features: ['none'] },
      { kind: 'map', title: 'x', centre: [118, 47], heightKm: 900, show: ['none'], stress: [] },
      { kind: 'timeline', title: 'x', events: ['ev.none'] },
      { kind: 'command', title: 'x', at: '1939-08-20', nodes: [{ id: 'a', unit: 'none' }], sources: [] },
      { kind: 'pictogram', title: 'x', icon: 'truck', claims: ['cl.none'], each: 10 },
    ]
    for (const ghost of ghosts) expect(figureModel(ghost, record).title).toBe('x')
  })
})
