import { describe, expect, it } from 'vitest'
import { claimsOfFigure } from '@/record/domain/claimsAbout'
import { realRecord } from '../../../helpers/record'

describe('claimsOfFigure', () => {
  const record = realRecord()
  const figures = record.chapters.flatMap((c) => c.steps.flatMap((s) => s.figure ?? []))

  it('names claims of the record, for every kind of figure that shows claims', () => {
    const known = new Set(record.claims.map((c) => c.id))
    const kinds = new Set<string>()
    for (const figure of figures)
      for (const id of claimsOfFigure(figure)) {
        kinds.add(figure.kind)
        expect(known.has(id)).toBe(true)
      }
    expect([...kinds].sort()).toEqual(['balance', 'chart', 'contested', 'pictogram', 'table'])
  })

  it('finds every id that a figure gives as a claim, wherever in it', () => {
    for (const figure of figures) {
      const named = [...JSON.stringify(figure).matchAll(/"(cl\.[^"]+)"/g)].map((m) => m[1])
      expect(claimsOfFigure(figure).toSorted()).toEqual(named.toSorted())
    }
  })
})
