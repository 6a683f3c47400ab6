import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { lineLength, ringArea } from '@/base/geo/measure'
import { armAt, armsOf, armStrength } from '@/picture/axes/arms'
import { reachedAt } from '@/picture/axes/axisPath'
import { distanceTo, shapeAt, shapesOf, showsAt, standingAt } from '@/picture/fronts/shapes'
import { showsAxis, showsFeature, showsGap } from '@/picture/fronts/shown'
import { deckOf } from '@/record/deck/deck'
import { NO_FILTER } from '@/record/domain/unitFilter'
import { chosenOf, whereChosen } from '@/record/kinds/choice'
import { CHOICE_KINDS, definitionOf, type ChoiceKind } from '@/record/kinds/kinds'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { LAYERS_AT_START } from '@/state/session/session'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const { rivers } = JSON.parse(readFileSync('assets/terrain/water.json', 'utf8')) as {
  rivers: { id: string; points: number[][] }[]
}
const shapes = shapesOf(record.features, rivers)
const shape = (id: string) => shapes.find((s) => s.link.dated.item.id === id)!
const all = () => true

describe('a line under the pointer', () => {
  it('is found on each of its recorded vertices at its date, and not far from it', () => {
    let checked = 0
    for (const s of shapes) {
      const { item, from } = s.link.dated
      if (item.kind === 'pocket' || item.follows) continue
      for (const [lon, lat] of item.line) {
        const { x, z } = toLocal(lon, lat)
        expect(distanceTo(s, from, x, z), `${item.id} at ${lon}, ${lat}`).toBeLessThan(1)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(150)
    expect(shapeAt(shapes, at('1939-08-22T20:00'), 20_000, 20_000, 200, all)).toBeNull()
  })

  it('moves with it: where it is in the evening it is not at noon', () => {
    const evening = shape('front.08-20')
    const to = evening.link.after!
    const [lon, lat] = to.item.line[to.item.line.length >> 1]!
    const { x, z } = toLocal(lon, lat)
    expect(distanceTo(evening, evening.link.dated.until - 1, x, z)).toBeLessThan(2)
    expect(distanceTo(shape('front.08-19'), at('1939-08-20T06:00'), x, z)).toBeGreaterThan(100)
  })

  it('is a pocket within its ring, and beside it only within the radius', () => {
    const t = at('1939-08-26T12:00')
    const ring = record.features.find((f) => f.item.kind === 'pocket' && f.from <= t && t < f.until)!
    const [lon, lat] = whereChosen(record, { kind: 'line', id: ring.item.id }, t)!
    const { x, z } = toLocal(lon, lat)
    const pockets = (reach: number, east = 0) =>
      shapeAt(shapes, t, x + east, z, reach, (item) => item.kind === 'pocket')?.id
    expect(pockets(0)).toBe(ring.item.id)
    expect(pockets(0, 9000)).toBeUndefined()
    expect(pockets(20_000, 9000)).toBeDefined()
  })

  it('is only one that is shown: none before its time, none that is filtered out', () => {
    const belt = shape('belt.07-03.hill-733')
    const { x, z } = toLocal(...belt.link.dated.item.line[1]!)
    const hit = (time: string, shown: Parameters<typeof shapeAt>[5] = all) =>
      shapeAt([belt], at(time), x, z, 50, shown)?.id
    expect(hit('1939-07-03T14:00')).toBe('belt.07-03.hill-733')
    expect(hit('1939-07-01T14:00')).toBeUndefined()
    expect(
      hit('1939-07-03T14:00', (item) => showsFeature(item, LAYERS_AT_START, { ...NO_FILTER, only: 'both' as const })),
    ).toBeUndefined()
  })
})

describe('how a line stands', () => {
  it('is reported as it is drawn: away, fading near its date, dated, moving', () => {
    const belt = shape('belt.07-03.hill-733').link
    const stateOf = (time: string) => standingAt(belt, at(time))
    expect(
      ['07-03T04:00', '07-03T05:00', '07-03T06:00', '07-04T12:00', '07-04T23:30', '07-05T00:00'].map((hour) =>
        stateOf(`1939-${hour}`),
      ),
    ).toEqual(['away', 'fading', 'dated', 'dated', 'fading', 'away'])
    const front = shape('front.08-19').link
    // It does not move before the guns have finished, and is moving by noon; it changes into the next without fading.
    expect(['08-20T06:00', '08-20T12:00', '08-20T18:30'].map((hour) => standingAt(front, at(`1939-${hour}`)))).toEqual([
      'dated',
      'between',
      'between',
    ])
  })
})

describe('only what is documented', () => {
  const only = { ...NO_FILTER, only: 'both' as const }
  it('leaves out lines, arrows and the gap that are not documented, and keeps the two claims together', () => {
    const shown = record.features.filter((f) => showsFeature(f.item, LAYERS_AT_START, only)).map((f) => f.item)
    expect(shown.filter((f) => f.kind === 'border-claim').length).toBe(2)
    expect(shown.filter((f) => f.kind !== 'border-claim').every((f) => f.confidence === 'documented')).toBe(true)
    expect(
      record.axes
        .filter((a) => showsAxis(a.item, LAYERS_AT_START, only))
        .every((a) => a.item.confidence === 'documented'),
    ).toBe(true)
    expect(showsGap(LAYERS_AT_START, only)).toBe(false)
    expect(record.features.every((f) => showsFeature(f.item, LAYERS_AT_START, NO_FILTER))).toBe(true)
    expect(
      showsFeature(
        record.features.find((f) => f.item.kind === 'front')!.item,
        { ...LAYERS_AT_START, fronts: false },
        NO_FILTER,
      ),
    ).toBe(false)
  })
})

describe('an arrow under the pointer', () => {
  const arms = armsOf(record.axes, record.tracks)

  it('is hit where its leading unit has been, not ahead of it, and fades out after its time', () => {
    const arm = arms.find((a) => a.axis.item.id === 'axis.08.south')!
    const noon = at('1939-08-22T12:00')
    const row = record.tracks.findIndex((t) => t.unit.id === arm.axis.item.lead)
    const poses = createPoseTable(record.tracks.length)
    const lead = (t: number) => {
      samplePoses(record.tracks, t, poses)
      return [poses.x[row]!, poses.z[row]!] as const
    }
    const early = lead(at('1939-08-21T06:00'))
    expect(armAt([arm], noon, ...early, 50, all)?.id).toBe('axis.08.south')
    const late = lead(at('1939-08-24T12:00'))
    expect(armAt([arm], noon, ...late, 50, all)).toBeNull()
    expect(armAt([arm], noon, ...early, 50, () => false)).toBeNull()
    expect(armStrength(arm, arm.axis.from - 1, 5000)).toBe(0)
    expect(armStrength(arm, arm.axis.until + 86_400, 5000)).toBe(0)
    expect(armStrength(arm, noon, reachedAt(arm.path, noon))).toBe(1)
  })
})

describe('a choice', () => {
  const idsOf = <K extends ChoiceKind>(kind: K): readonly string[] => {
    const definition = definitionOf(kind)
    return [...definition.all(record, deckOf(record.chapters))].map((thing) => definition.id(thing))
  }
  const ids = Object.fromEntries(CHOICE_KINDS.map((kind) => [kind, idsOf(kind)])) as Record<
    ChoiceKind,
    readonly string[]
  >
  it('of each kind has a name; all but units that are away, events without a place and persons whose units are away have a position near the battle', () => {
    for (const kind of CHOICE_KINDS) {
      expect(ids[kind].length).toBeGreaterThan(0)
      for (const id of ids[kind]) {
        expect(chosenOf(record, { kind, id })?.names.en, `${kind} ${id}`).toBeTruthy()
        const where = whereChosen(record, { kind, id }, at('1939-08-24T12:00'))
        const event = kind === 'event' ? record.events.find((e) => e.item.id === id)! : null
        if (event) expect(where === null).toBe(event.item.place === undefined)
        if ((kind === 'unit' || kind === 'event' || kind === 'person') && where === null) continue
        expect(where![0], id).toBeGreaterThan(105)
        expect(where![0]).toBeLessThan(128)
        expect(where![1]).toBeGreaterThan(45)
        expect(where![1]).toBeLessThan(53)
      }
    }
  })

  it('of an unknown id is null', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHOICE_KINDS),
        fc.string(),
        (kind, id) =>
          ids[kind].includes(id) ||
          (chosenOf(record, { kind, id }) === null &&
            whereChosen(record, { kind, id }, at('1939-08-24T12:00')) === null),
      ),
    )
  })
})

describe('lengths and areas', () => {
  it('are geodetic: a degree of latitude is 111.2 km, a square of a tenth of it at 47.7° north 83 km²', () => {
    // WGS84 at 47.7° north: 111.19 km a degree of latitude, 75.0 km a degree of longitude.
    expect(lineLength([[118.6, 47.6], [118.6, 47.8]]) / 1000).toBeCloseTo(22.24, 1) // prettier-ignore
    expect(ringArea([[118.6, 47.65], [118.7, 47.65], [118.7, 47.75], [118.6, 47.75]]) / 1e6).toBeCloseTo(83.5, 0) // prettier-ignore
  })
  it('the front of 19 August is the stated 37 km long, within a fifth', () => {
    const km = lineLength(record.features.find((f) => f.item.id === 'front.08-19')!.item.line) / 1000
    expect(km).toBeGreaterThan(37 * 0.8)
    expect(km).toBeLessThan(37 * 1.2)
  })
  it('a front shows from its date, or from its fade-in where nothing leads to it', () => {
    const first = shape('front.08-19').link
    expect(showsAt(first, first.dated.from)).toBe(true)
    expect(showsAt(first, first.dated.until)).toBe(false)
  })
})
