import { describe, expect, it } from 'vitest'
import { battleTime, parseBattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { parentAt } from '@/record/domain/command'
import type { BattleRecord, Fix, Trackable } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'
import type { Unit } from '@/record/schema/forces'
import type { Place } from '@/record/schema/places'
import { opponentsApart } from '../../../../scripts/check/apart'
import { bankOfNote, crossingsExist } from '../../../../scripts/check/banks'
import { encircledInPocket, pocketsInside, sidesOfBorder } from '../../../../scripts/check/border'
import { dry } from '../../../../scripts/check/dry'
import { equipmentCited } from '../../../../scripts/check/equipment'
import { fates, nothingAfterFate } from '../../../../scripts/check/fate'
import type { CheckContext, Finding } from '../../../../scripts/check/finding'
import { followsRiver } from '../../../../scripts/check/follows'
import { checkGround, GROUND_RULES } from '../../../../scripts/check/ground'
import { namesInScript, namesSourced, namingCited } from '../../../../scripts/check/names'
import { offMap } from '../../../../scripts/check/offMap'
import { parents } from '../../../../scripts/check/parents'
import { spansForwards } from '../../../../scripts/check/spans'
import { speed } from '../../../../scripts/check/speed'
import { labelsOnTerrain } from '../../../../scripts/check/terrainPlaces'

/** A straight river along x = 0, flowing north, and a border along x = 15 km with Mongolia to the west of it. */
const RIVER = { id: 'khalkhin-gol', course: [[0, 30_000], [0, 0], [0, -30_000]], widths: [50, 50, 50] } as const // prettier-ignore
const BORDER = [[15_000, -30_000], [15_000, 30_000]] as const // prettier-ignore

const at = (time: string) => parseBattleTime(`1939-${time}+08:00`)!
const SOURCES = [{ id: 'SRC' }]
const place = (id: string, x: number, z: number, more: Partial<Place> = {}): Place => ({
  id, kind: 'height', names: { en: id }, position: toLonLat(x, z), errorM: 500, reason: 'made for a test', rank: 1, offMap: false, naming: {}, confidence: 'documented', sources: SOURCES, ...more,
}) // prettier-ignore
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id, side: id.slice(0, 2) as Unit['side'], parent: null, parents: [], names: { en: id }, short: id, arm: 'infantry', echelon: 'regiment', commanders: [], strengths: [], equipment: [], confidence: 'documented', sources: SOURCES, ...more,
}) // prettier-ignore
const fix = (t: string, x: number, z: number, more: Partial<Fix> & { leaves?: string } = {}): Fix => {
  const { leaves, ...rest } = more
  return {
    t: at(t),
    depart: at(leaves ?? t),
    x,
    z,
    place: 'hill',
    posture: 'hold',
    note: '',
    precision: null,
    confidence: { fact: 'documented', place: 'documented' },
    errorM: 500,
    sources: { fact: SOURCES, place: SOURCES },
    ...rest,
  }
}
const pocket = (ring: [number, number][], more: Partial<Feature> = {}): Feature => ({
  id: 'pocket.one', kind: 'pocket', names: { en: 'Pocket' }, from: '1939-08-21T00:00+08:00', until: '1939-08-25T00:00+08:00', line: ring.map(([x, z]) => toLonLat(x, z)), confidence: 'documented', sources: SOURCES, ...more,
}) // prettier-ignore

interface Parts {
  tracks?: Record<string, Fix[][]>
  units?: Unit[]
  places?: Place[]
  features?: Feature[]
}
function ground({ tracks = {}, units = [], places = [], features = [] }: Parts): CheckContext {
  const known = new Map([...Object.keys(tracks).map((id) => unit(id)), ...units].map((u) => [u.id, u]))
  const list: Trackable[] = Object.entries(tracks).map(([id, segments]) => ({ unit: known.get(id)!, segments }))
  return {
    record: {
      units: known,
      places: new Map(
        [
          place('hill', 5000, 0),
          place('bridge', 0, 0, { kind: 'crossing', life: 'whole-campaign' }),
          place('far', 60_000, 0, { offMap: true }),
          ...places,
        ].map((p) => [p.id, p]),
      ),
      tracks: list,
      features: features.map((item) => ({
        item,
        from: parseBattleTime(item.from)!,
        until: parseBattleTime(item.until)!,
      })),
    },
    rivers: [RIVER],
    border: BORDER,
    fixPath: (id, s, i) => `tracks[${Object.keys(tracks).indexOf(id)}].segments[${s}].keyframes[${i}]`,
  }
}
const faults = (found: readonly Finding[]) => found.filter((f) => !f.advice)

/** A day's march of one unit, east of the river, that breaks no rule. */
const SOUND = { su_one: [[fix('08-20T06:00', 3000, 0), fix('08-20T12:00', 9000, 0)]] }

describe('a sound record', () => {
  it('has no findings', () => {
    const context = ground({
      tracks: {
        ...SOUND,
        jp_two: [[fix('08-20T06:00', 12_000, 0), fix('08-21T12:00', 18_000, 0, { posture: 'withdrawn' })]],
      },
    })
    expect(checkGround(context)).toEqual([])
  })
})

describe('the river', () => {
  it('must be kept clear of', () => {
    const [found] = dry(ground({ tracks: { su_one: [[fix('08-20T06:00', 20, 900)]] } }))
    expect(found).toMatchObject({
      file: 'tracks.json',
      path: 'tracks[0].segments[0].keyframes[0]',
      got: '20 m from the middle of khalkhin-gol',
    })
    expect(dry(ground({ tracks: { su_one: [[fix('08-20T06:00', 20, 900, { posture: 'crossing' })]] } }))).toEqual([])
  })

  it('is crossed within 3 km of a crossing', () => {
    const leg = (z: number) =>
      ground({ tracks: { su_one: [[fix('08-20T06:00', -1000, z), fix('08-20T12:00', 1000, z)]] } })
    expect(crossingsExist(leg(2500))).toEqual([])
    expect(faults(crossingsExist(leg(9000)))).toMatchObject([
      { path: 'tracks[0].segments[0].keyframes[1]', got: expect.stringMatching(/bridge 9\.1 km off/) },
    ])
  })

  it('is crossed only while the bridge is there', () => {
    const late = (until: string) =>
      ground({
        tracks: { su_one: [[fix('08-20T06:00', -1000, 0), fix('08-20T12:00', 1000, 0)]] },
        places: [place('bridge', 0, 0, { kind: 'crossing', until: `1939-${until}+08:00` })],
      })
    expect(faults(crossingsExist(late('07-05T06:30')))).toMatchObject([{ got: 'no crossing at that time' }])
    expect(crossingsExist(late('08-20T09:00'))).toEqual([])
  })

  it('separates the banks that notes name', () => {
    const stands = (note: string) => ground({ tracks: { su_one: [[fix('08-20T06:00', 2000, 0, { note })]] } })
    expect(bankOfNote(stands('west bank, in reserve'))).toMatchObject([
      { expected: 'the west bank, as its note says', got: '2000 m on the east bank' },
    ])
    expect(bankOfNote(stands('east bank, in reserve'))).toEqual([])
  })
})

describe('marches', () => {
  const march = (arm: Unit['arm'], km: number, note = '') =>
    ground({
      tracks: { su_one: [[fix('08-20T06:00', 1000, 0), fix('08-20T07:00', 1000 + km * 1000, 0, { note })]] },
      units: [unit('su_one', { arm })],
    })

  it.each([['infantry', 5], ['cavalry', 10], ['motor-rifle', 25], ['armour', 20]] as const)('of %s are at most %d km/h', (arm, limit) => {
    expect(speed(march(arm, limit * 0.99))).toEqual([])
    expect(faults(speed(march(arm, limit * 1.1)))).toMatchObject([{ path: 'tracks[0].segments[0].keyframes[1].t', expected: `at most ${limit} km/h (${arm})` }])
  }) // prettier-ignore

  it('are as fast as motors when the note says by lorry', () => {
    expect(faults(speed(march('infantry', 15)))).toHaveLength(1)
    expect(speed(march('infantry', 15, 'goes by lorry'))).toEqual([])
  })

  it('need time after the departure', () => {
    const none = ground({
      tracks: { su_one: [[fix('08-20T06:00', 1000, 0, { leaves: '08-20T09:00' }), fix('08-20T08:00', 9000, 0)]] },
    })
    expect(faults(speed(none))).toMatchObject([{ got: '0 h for 8.0 km' }])
  })
})

describe('opponents at rest', () => {
  const facing = (metres: number, more: Partial<Fix> = {}) =>
    ground({
      tracks: { su_one: [[fix('08-20T06:00', 5000, 0)]], jp_two: [[fix('08-20T07:00', 5000 + metres, 0, more)]] },
    })

  it('are 400 m apart', () => {
    expect(opponentsApart(facing(450))).toEqual([])
    expect(faults(opponentsApart(facing(200)))).toMatchObject([
      { got: 'su_one (hold) and jp_two (hold) 200 m apart at 1939-08-20T07:00+08:00' },
    ])
  })

  it('may be closer in an attack, or when the note says that it is by judgement', () => {
    expect(opponentsApart(facing(200, { posture: 'assault' }))).toEqual([])
    const [advice] = opponentsApart(facing(200, { note: 'drawn close by judgement' }))
    expect(advice?.advice).toBe(true)
  })

  it('are no longer compared once one has left', () => {
    const gone = ground({
      tracks: {
        su_one: [[fix('08-20T06:00', 5000, 0), fix('08-20T07:00', 9000, 0)]],
        jp_two: [[fix('08-20T08:00', 5000, 0)]],
      },
    })
    expect(opponentsApart(gone)).toEqual([])
  })
})

describe('fates', () => {
  const ends = (last: Fix) => ground({ tracks: { jp_two: [[fix('08-19T18:00', 8000, 0), last]] } })

  it('are required of every Japanese unit of late August', () => {
    expect(faults(fates(ends(fix('08-24T12:00', 8000, 0, { posture: 'encircled' }))))).toMatchObject([
      { path: 'tracks[0].segments[0].keyframes[1].posture', got: 'encircled at 1939-08-24T12:00+08:00' },
    ])
    expect(faults(fates(ends(fix('08-24T12:00', 8000, 0))))).toHaveLength(1)
    expect(fates(ends(fix('08-24T12:00', 8000, 0, { posture: 'destroyed' })))).toEqual([])
    expect(fates(ends(fix('08-24T12:00', 16_000, 0)))).toEqual([])
    expect(fates(ends(fix('08-24T12:00', 60_000, 0, { place: 'far' })))).toEqual([])
  })

  it('must be at the end of a segment', () => {
    const goesOn = ground({
      tracks: { jp_two: [[fix('08-20T06:00', 8000, 0, { posture: 'destroyed' }), fix('08-21T06:00', 9000, 0)]] },
    })
    expect(nothingAfterFate(goesOn)).toMatchObject([
      { path: 'tracks[0].segments[0].keyframes[0].posture', got: '"destroyed"' },
    ])
  })
})

describe('the edge of the ground', () => {
  it('is crossed only at places off the map', () => {
    expect(offMap(ground({ tracks: { su_one: [[fix('08-20T06:00', 40_000, 0)]] } }))).toMatchObject([
      { file: 'tracks.json' },
    ])
    expect(offMap(ground({ tracks: { su_one: [[fix('08-20T06:00', 40_000, 0, { place: 'far' })]] } }))).toEqual([])
  })

  it('is beyond every place marked as off the map', () => {
    expect(offMap(ground({ places: [place('near', 1000, 0, { offMap: true })] }))).toMatchObject([
      { file: 'places.json', got: 'true' },
    ])
  })
})

describe('the claimed border', () => {
  it('contains the pockets', () => {
    expect(pocketsInside(ground({ features: [pocket([[8000, 0], [12_000, 0], [10_000, 3000]])] }))).toEqual([]) // prettier-ignore
    expect(pocketsInside(ground({ features: [pocket([[8000, 0], [17_000, 0], [10_000, 3000]])] }))).toMatchObject([{ file: 'features.json', path: '.line[1]', got: expect.stringMatching(/^(1999|2000) m beyond it$/) }]) // prettier-ignore
  })

  it('keeps the Soviet side in and withdrawn units out', () => {
    expect(faults(sidesOfBorder(ground({ tracks: { su_one: [[fix('08-25T06:00', 16_000, 0)]] } })))).toMatchObject([
      { got: '1000 m beyond it' },
    ])
    expect(
      faults(
        sidesOfBorder(ground({ tracks: { jp_two: [[fix('08-25T06:00', 13_000, 0, { posture: 'withdrawn' })]] } })),
      ),
    ).toMatchObject([{ got: '2000 m inside it' }])
  })

  it('lets a note explain', () => {
    const [advice] = sidesOfBorder(
      ground({ tracks: { su_one: [[fix('08-25T06:00', 16_000, 0, { note: 'kept outside by judgement' })]] } }),
    )
    expect(advice?.advice).toBe(true)
  })
})

describe('the encircled', () => {
  const shut = (x: number) => ground({ tracks: { jp_two: [[fix('08-22T06:00', x, 1000, { posture: 'encircled' })]] }, features: [pocket([[8000, 0], [12_000, 0], [10_000, 3000]])] }) // prettier-ignore
  it('must be inside a pocket, as advice', () => {
    expect(encircledInPocket(shut(10_000))).toEqual([])
    expect(encircledInPocket(shut(4000))).toMatchObject([{ advice: true, got: 'outside pocket.one' }])
  })
})

describe('forces', () => {
  it('have known superiors, in order, and not themselves', () => {
    const tree = (...changes: [string, string | null][]) =>
      ground({
        units: [
          unit('su_a'),
          unit('su_b', { parent: 'su_a' }),
          unit('su_a', { parents: changes.map(([from, parent]) => ({ from: `1939-${from}+08:00`, parent })) }),
        ],
      })
    expect(parents(tree(['08-01T00:00', null]))).toEqual([])
    expect(parents(tree(['08-01T00:00', 'su_x']))).toMatchObject([{ expected: 'a known unit', got: '"su_x"' }])
    expect(parents(tree(['08-02T00:00', null], ['08-01T00:00', null]))).toMatchObject([
      { expected: 'a time after the change before it' },
    ])
    expect(parents(tree(['08-01T00:00', 'su_b']))).toMatchObject([
      { expected: 'a superior that is not below the unit' },
    ])
  })

  it('change their superior at its time', () => {
    const u = unit('su_a', { parent: 'su_late', parents: [{ from: '1939-08-01T00:00+08:00', parent: 'su_b' }, { from: '1939-08-24T00:00+08:00', parent: null }] }) // prettier-ignore
    expect([battleTime(0), at('08-01T00:00'), at('08-24T12:00')].map((t) => parentAt(u, t))).toEqual([
      'su_late',
      'su_b',
      null,
    ])
  })

  it('have commands that end after they begin', () => {
    const led = unit('su_a', {
      commanders: [{ name: 'A', acting: false, from: '1939-07-02T00:00+08:00', until: '1939-07-01T00:00+08:00' }],
    })
    expect(spansForwards(ground({ units: [led] }))).toMatchObject([
      { file: 'forces.json', path: '.commanders[0].until' },
    ])
  })

  it('have equipment with known sources', () => {
    const armed = ground({
      units: [unit('su_a', { equipment: [{ type: 'BT-5', count: 3, sources: [{ id: 'SRD' }] }] })],
    })
    expect(equipmentCited(new Set(['SRC']))(armed)).toMatchObject([
      { path: '.equipment[0].sources[0].id', got: '"SRD"' },
    ])
    expect(equipmentCited(new Set(['SRD']))(armed)).toEqual([])
  })
})

describe('labels', () => {
  it('should be on the hill that the terrain has, as advice', () => {
    const [lon, lat] = toLonLat(5000, 900)
    expect(labelsOnTerrain([{ id: 'hill', lon, lat }])(ground({}))).toMatchObject([{ advice: true, got: '900 m off' }])
  })
})

describe('names', () => {
  const named = (names: Place['names'], naming: Place['naming'] = {}) =>
    ground({ places: [place('spot', 5000, 900, { names, naming })] })
  const script = (names: Place['names']) => {
    const { record } = named(names)
    return namesInScript({ ...record, persons: new Map(), axes: [], sorties: [] } as unknown as BattleRecord)(
      ground({}),
    )
  }

  it('are in the script of their language', () => {
    expect(script({ en: 'Lake Buir', ru: 'Буир-Нур', ja: 'ボイル湖', mn: 'Буйр нуур' })).toEqual([])
    expect(script({ en: 'Buir', ru: 'Buir-Nur' })).toMatchObject([
      { file: 'places.json', path: '.names.ru', expected: 'a name in Cyrillic', got: '"Buir-Nur"' },
    ])
    expect(script({ en: 'Buir', ja: 'Boiru' })).toMatchObject([{ path: '.names.ja' }])
    expect(script({ en: 'Буир' })).toMatchObject([{ path: '.names.en', expected: 'a name in Latin letters' }])
  })

  it('have a source, if they are not English', () => {
    const naming = { confidence: 'documented', sources: SOURCES } as const
    expect(namesSourced(named({ en: 'Buir', ru: 'Буир' }, { ru: naming }))).toEqual([])
    expect(namesSourced(named({ en: 'Buir', ru: 'Буир' }))).toMatchObject([
      { path: '.naming.ru', expected: 'confidence and sources of "Буир"' },
    ])
    expect(namesSourced(named({ en: 'Buir' }, { mn: naming }))).toMatchObject([{ path: '.naming.mn', got: 'none' }])
    expect(namingCited(new Set(['SRD']))(named({ en: 'Buir', ru: 'Буир' }, { ru: naming }))).toMatchObject([
      { path: '.naming.ru.sources[0].id', got: '"SRC"' },
    ])
  })
})

describe('a front along a river', () => {
  it('names one that is drawn', () => {
    const along = (follows: string) => followsRiver(ground({ features: [pocket([[0, 0], [1, 1]], { kind: 'front', follows })] })) // prettier-ignore
    expect(along('khalkhin-gol')).toEqual([])
    expect(along('onon')).toMatchObject([
      { file: 'features.json', path: '.follows', expected: 'a river: khalkhin-gol', got: '"onon"' },
    ])
  })
})

describe('all rules', () => {
  it('report at once', () => {
    const bad = ground({
      tracks: {
        su_one: [[fix('08-20T06:00', 10, 0), fix('08-20T06:10', 16_000, 0)]],
        jp_two: [[fix('08-19T18:00', 8000, 0, { posture: 'encircled' })], [fix('08-23T06:00', 8000, 0)]],
      },
    })
    expect(new Set(faults(checkGround(bad)).map((f) => f.expected)).size).toBeGreaterThanOrEqual(4)
    expect(Object.keys(GROUND_RULES)).toHaveLength(20)
  })
})
