import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { figureModel } from '@/record/deck/figures'
import { supplyFlows } from '@/record/deck/figures/map'
import { realRecord } from '../../../../helpers/record'

const record = realRecord()
const flows = (day: string) => supplyFlows(record, [117.6, 48.75], parseBattleTime(day)!).flows

describe('the flows of supply on a small-scale map', () => {
  it('are as wide as the lorries are many, and say what is not known', () => {
    const [su, jp] = flows('1939-08-20T12:00')
    expect(su!.width! / jp!.width!).toBeCloseTo(2)
    expect([su!.label, jp!.label]).toEqual(['4,000 or more lorries', '2,000 lorries, 1,500 t a day'])
    expect(su!.spoken).toContain('tons a day: no number')
    expect(flows('1939-05-20').map((f) => [f.width, f.label])).toEqual([[null, 'lorries not known'], [null, 'lorries not known']]) // prettier-ignore
  })

  it('end at the same place, where the battle is, and start hundreds of kilometres apart', () => {
    const [su, jp] = flows('1939-08-20')
    expect(su!.points.at(-1)).toEqual(jp!.points.at(-1))
    const [a, b] = [su!.points[0]!, jp!.points[0]!]
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(200)
  })

  it('are in the step that speaks of them, with their sources', () => {
    const step = record.chapters.flatMap((c) => c.steps).find((s) => s.id === 'supply-august')!
    const model = figureModel(step.figure!, record)
    expect(model.kind === 'map' && model.flows).toHaveLength(2)
    expect(model.sources.map((s) => s.id)).toContain('SEED')
    expect(model.note).toContain('4 pixels for 1,000 lorries')
  })
})
