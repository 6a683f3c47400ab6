import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, toUtcMs } from '@/base/core/battleTime'
import { distance, toLocal } from '@/base/geo/frame'
import { readOrbatMapper, scenarioPlace } from '@/picture/exchange/orbatMapperIn'
import { parentAt } from '@/record/domain/command'
import { stateAt } from '@/record/domain/stateAt'
import { exchangedText } from '../../../helpers/exchange'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const text = await exchangedText('orbat-mapper')
const read = readOrbatMapper(text)
const units = new Map(read.units.map((unit) => [unit.id, unit]))

describe('a scenario for ORBAT Mapper', () => {
  it('comes back with every unit, its superior and its echelon', () => {
    expect(read.faults).toEqual([])
    expect([...units.keys()].sort()).toEqual([...record.units.keys()].sort())
    for (const unit of record.units.values())
      expect(units.get(unit.id)).toMatchObject({ name: unit.names.en, parent: unit.parent, echelon: unit.echelon })
  })

  it('comes back with the superior of the day', () => {
    for (const unit of record.units.values()) {
      for (const day of [0, 30, 60, 90, 105]) {
        const t = battleTime(day * 86_400 + 3600)
        const moves = units.get(unit.id)!.states.filter((s) => s.parent !== null && s.ms <= toUtcMs(t))
        const superior = parentAt(unit, t)
        // The program has no move to the root of a tree: the unit stays under its base superior.
        if (superior !== null) expect(moves.at(-1)?.parent ?? unit.parent).toBe(superior)
      }
    }
  })

  it('has every unit where stateAt has it, and nowhere when it is not on the map', () => {
    fc.assert(
      fc.property(fc.integer({ min: record.start, max: record.end - 1 }), (second) => {
        const t = battleTime(second)
        const told = new Map(stateAt(record, t).units.map((u) => [u.id, u]))
        for (const unit of units.values()) {
          const place = scenarioPlace(unit, toUtcMs(t))
          const state = told.get(unit.id)
          expect(place !== null, `${unit.id} at ${second}`).toBe(state !== undefined)
          if (!place || !state) continue
          const [a, b] = [toLocal(...place), toLocal(state.lon, state.lat)]
          expect(distance(a.x, a.z, b.x, b.z), `${unit.id} at ${second}`).toBeLessThan(10)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('calls no side friend or hostile', () => {
    for (const { sidc } of units.values()) expect(sidc).toMatch(/^1004\d{16}$/)
    const { sides } = JSON.parse(text) as { sides: { standardIdentity: string }[] }
    expect(sides.map((side) => side.standardIdentity)).toEqual(['4', '4'])
  })

  it('is refused or passed over with the path, where it is faulty', () => {
    expect(readOrbatMapper('{').faults[0]).toMatch(/^scenario: expected JSON/)
    expect(readOrbatMapper('{"type":"FeatureCollection"}').faults).toHaveLength(1)
    const unit = { id: 'a', state: [{ t: 'noon' }, { t: 0, location: [200, 0] }, { t: 5, location: [118, 47] }] }
    const scenario = { type: 'ORBAT-mapper', version: '3.4.0', sides: [{ name: 'S', subUnits: [{}, unit] }] }
    const { units: kept, faults } = readOrbatMapper(JSON.stringify(scenario))
    expect(faults).toEqual([
      'sides[0].subUnits[0]: expected a unit with an id, got {}',
      'sides[0].subUnits[1].state[0].t: expected a time, got "noon"',
      'sides[0].subUnits[1].state[1].location: expected longitude and latitude, got something else',
    ])
    expect(kept[0]!.states).toEqual([{ ms: 5, place: [118, 47], title: '', parent: null }])
  })
})
