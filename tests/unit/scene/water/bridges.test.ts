import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import type { Place } from '@/record/schema/places'
import { bridgesOf } from '@/scene/water/bridges'
import type { Water } from '@/ground/terrain/readWater'
import { realRecord } from '../../../helpers/record'

/** A river that runs due north along x = 100, 40 m wide, falling. */
const water: Water = {
  rivers: [
    { id: 'river', points: Array.from({ length: 41 }, (_, i) => [100, 20_000 - i * 1000, 680 - i * 0.1, 40] as const) },
  ],
  lakes: [],
}
const crossing = (x: number, z: number, more: Partial<Place> = {}) =>
  new Map([['b', { id: 'b', kind: 'crossing', position: toLonLat(x, z), ...more } as Place]])

describe('bridges', () => {
  it('are across the nearest water, at its level', () => {
    const [bridge] = bridgesOf({ places: crossing(900, 3_100) }, water)
    expect(bridge).toMatchObject({ x: 100, z: 3000, level: 680 - 1.7, width: 40 })
    expect(Math.abs(bridge!.acrossX)).toBeCloseTo(1)
    expect(bridge!.acrossZ).toBeCloseTo(0)
  })

  it('exist from and until their times; a crossing far from any water has none', () => {
    const span = { from: '1939-07-02T22:00+08:00', until: '1939-07-05T06:30+08:00' }
    expect(bridgesOf({ places: crossing(100, 0, span) }, water)[0]).toMatchObject({
      from: parseBattleTime(span.from),
      until: parseBattleTime(span.until),
    })
    expect(bridgesOf({ places: crossing(9000, 0) }, water)).toEqual([])
  })

  it('of the record: every crossing has its bridge, the Japanese one of July on the Khalkhin Gol by Bain-Tsagan', () => {
    const record = realRecord()
    const real = JSON.parse(
      readFileSync(new URL('../../../../assets/terrain/water.json', import.meta.url), 'utf8'),
    ) as Water
    const bridges = bridgesOf(record, real)
    expect(bridges.map((b) => b.place).sort()).toEqual(
      [...record.places.values()]
        .filter((p) => p.kind === 'crossing')
        .map((p) => p.id)
        .sort(),
    )
    expect(bridges.find((b) => b.place === 'july-bridge')!.width).toBeGreaterThan(25)
  })
})
