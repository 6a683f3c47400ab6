import { describe, expect, it } from 'vitest'
import { withSubordinates } from '@/record/domain/orbatTree'
import { sumKindOf, sumUnits, type SumKind } from '@/record/domain/sums'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const of = (ids: readonly string[], kind: SumKind, t: string) =>
  sumUnits(record, ids, at(t)).kinds.find((k) => k.kind === kind)!
const total = (ids: readonly string[], kind: SumKind, t: string) =>
  of(ids, kind, t).sums.map((s) => [s.by, s.min, s.max])

describe('sums of chosen units', () => {
  // The article's order of battle of July: 26 + 4 and 35 + 8 tanks, 7 + 4 and 3 tankettes.
  it('adds the tank regiments to the article’s 73 tanks and 14 tankettes', () => {
    expect(total(['jp_3tr', 'jp_4tr'], 'tanks', '1939-07-02T12:00')).toEqual([['SEED', 26 + 4 + 35 + 8, 73]])
    expect(total(['jp_3tr', 'jp_4tr'], 'tankettes', '1939-07-02T12:00')).toEqual([['SEED', 7 + 4 + 3, 14]])
  })

  it('counts what is included in a chosen superior’s figure only once', () => {
    const corps = withSubordinates(record, 'jp_yasuoka', at('1939-07-02T20:00'))
    expect(total(corps, 'tanks', '1939-07-02T20:00')).toEqual([['SEED', 73, 73]])
    expect(of(corps, 'tanks', '1939-07-02T20:00').within).toEqual(expect.arrayContaining(['jp_3tr', 'jp_4tr']))
  })

  // The article's row of 20 August: 223, 21, 84, 181, 23, 43; of 21 August: 88, 12, 24, 21, in total 145.
  it('adds the columns of the article’s tables of aircraft', () => {
    expect(total(['su_vvs'], 'aircraft', '1939-08-20T06:00')).toEqual([['SEED', 223 + 21 + 84 + 181 + 23 + 43, 575]])
    expect(total(['jp_2fd'], 'aircraft', '1939-08-21T06:00')).toEqual([['SEED', 145, 145]])
  })

  it('keeps the claims of different sources apart', () => {
    const guns = of(['jp_1hfa', 'jp_art23', 'su_185ar'], 'guns', '1939-08-20T06:00')
    expect(guns.sums.map((s) => [s.by, s.min])).toEqual([
      ['MEM-M', 16],
      ['JPKAM', 82],
      ['KLUB', 33],
    ])
  })

  it('says how many of the chosen have no figure', () => {
    const cars = of(withSubordinates(record, 'su_gs', at('1939-08-20T06:00')), 'armoured cars', '1939-08-20T06:00')
    expect(cars.sums).toHaveLength(1)
    expect(cars.sums[0]!.min).toBe(80)
    expect(cars.without).toContain('su_57rd')
    expect(cars.without).not.toContain('su_8mab')
  })

  it('takes the dated figure that holds at the time', () => {
    expect(total(['jp_23rec'], 'men', '1939-08-20T06:00')[0]).toEqual(['JPNF', 809, 809])
    expect(total(['jp_23rec'], 'men', '1939-08-24T12:00')[0]).toEqual(['GOLD', 200, 200])
    expect(total(['mn_may'], 'men', '1939-05-12T06:00')[0]).toEqual(['DREA+SEED', 70, 90])
  })

  it('counts units by side and arm, each once', () => {
    const sums = sumUnits(record, ['jp_3tr', 'jp_4tr', 'jp_3tr', 'su_57rd', 'no-such'], at('1939-07-02T20:00'))
    expect(sums.count).toBe(3)
    expect(sums.bySide).toEqual([
      { side: 'jp', count: 2, arms: [{ arm: 'armour', count: 2 }] },
      { side: 'su', count: 1, arms: [{ arm: 'infantry', count: 1 }] },
    ])
  })

  it('knows which kinds are counted', () => {
    expect(['BT-5 tanks', 'Type 94 tankettes', 'BA-10 armoured cars', 'Tanks and armoured cars', '75 mm guns Type 90', 'SB bombers', 'men', 'Lorries', 'machine guns'].map(sumKindOf)).toEqual([
      'tanks', 'tankettes', 'armoured cars', 'armour of several kinds', 'guns', 'aircraft', 'men', 'lorries', null,
    ]) // prettier-ignore
  })
})
