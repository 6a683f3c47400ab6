import { describe, expect, it } from 'vitest'
import { claimsOf, preferredOf } from '@/record/domain/claims'
import type { Claim } from '@/record/schema/claims'
import { readRecordFromDisk } from '../../../../scripts/readRecord'

/** The article's tables and figures, typed from its text and not from data/. */

const record = readRecordFromDisk().record!
const byId = new Map(record.claims.map((c) => [c.id, c]))
const claim = (id: string): Claim => {
  const found = byId.get(id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}
const shown = (id: string) => {
  const { value, min, max, date } = preferredOf(claim(id))
  return value ?? date ?? [min, max]
}
const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

const SOVIET = ['I-16', 'I-15', 'I-153', 'SB', 'TB-3', 'R-5']
const JAPANESE = ['fighters', 'heavy bombers', 'light bombers', 'reconnaissance']
const LOST = ['Ki-4', 'Ki-10', 'Ki-15', 'Ki-21', 'Ki-27', 'Ki-30', 'Ki-36', 'BR.20', 'transport']
type Row = [id: string, heads: string[], cells: number[], total: number]
const ROWS: Row[] = [
  ['cl.su.aircraft.1939-05-27', SOVIET, [52, 49, 0, 88, 0, 17], 206],
  ['cl.su.aircraft.1939-06-22', SOVIET, [95, 56, 0, 116, 0, 51], 318],
  ['cl.su.aircraft.1939-08-20', SOVIET, [223, 21, 84, 181, 23, 43], 623],
  ['cl.jp.aircraft.1939-05-27', JAPANESE, [40, 12, 6, 6], 64],
  ['cl.jp.aircraft.1939-06-20', JAPANESE, [77, 24, 6, 12], 119],
  ['cl.jp.aircraft.1939-07-23', JAPANESE, [86, 9, 29, 24], 148],
  ['cl.jp.aircraft.1939-08-21', JAPANESE, [88, 12, 24, 21], 145],
  ['cl.jp.aircraft.1939-09-13', JAPANESE, [158, 13, 66, 18], 255],
  ['cl.su.aircraft.lost.combat', SOVIET, [87, 60, 16, 44, 0, 1], 208],
  ['cl.su.aircraft.lost.noncombat', SOVIET, [22, 5, 6, 8, 1, 0], 42],
  ['cl.su.aircraft.lost.total', SOVIET, [109, 65, 22, 52, 1, 1], 250],
  ['cl.jp.aircraft.lost.air', LOST, [1, 1, 7, 3, 62, 11, 3, 0, 0], 88],
  ['cl.jp.aircraft.lost.write-off', LOST, [14, 0, 6, 3, 34, 7, 3, 1, 6], 74],
  ['cl.jp.aircraft.lost.combat', LOST, [15, 1, 13, 6, 96, 18, 6, 1, 6], 162],
  ['cl.jp.aircraft.damaged', LOST, [7, 4, 23, 1, 124, 33, 6, 20, 2], 220],
]

describe('the article’s tables', () => {
  it.each(ROWS)('%s has each column and the total', (id, heads, cells, total) => {
    expect(preferredOf(claim(id))).toMatchObject({
      value: total,
      parts: Object.fromEntries(heads.map((h, i) => [h, cells[i]])),
    })
    const failing = add(cells) !== total
    expect(claim(id).issues.some((i) => i.kind === 'sum' && i.value === claim(id).preferred.value)).toBe(failing)
    expect(failing).toBe(id === 'cl.su.aircraft.1939-08-20')
  })

  it('has the row of 11 September as printed, and reports that it is shifted', () => {
    const c = claim('cl.su.aircraft.1939-09-11')
    expect(Object.values(preferredOf(c).parts!)).toEqual([362, 166, 54, 582])
    expect([shown(c.id), c.issues.map((i) => i.kind)]).toEqual([582, ['shifted-row', 'missing']])
  })

  it('has the five periods of Japanese casualties', () => {
    const rows: [string, number, number, number][] = [
      ['07-03', 10_000, 800, 8],
      ['07-07', 15_000, 2500, 16],
      ['07-23', 22_000, 1700, 8],
      ['08-01', 22_000, 1800, 8],
      ['08-21', 25_000, 8500, 34],
    ]
    for (const [key, strength, lost, percent] of rows) {
      expect([`strength`, `casualties`, `rate`].map((what) => shown(`cl.jp.battle-${what}.${key}`))).toEqual([
        strength,
        lost,
        percent,
      ])
      const rounding = claim(`cl.jp.battle-rate.${key}`).issues.some((i) => i.kind === 'rounding')
      expect(rounding).toBe(Math.round((100 * lost) / strength) !== percent)
    }
    expect(shown('cl.jp.battle-casualties')).toBe(add(rows.map((r) => r[2])))
  })

  it('reports the three sums that are wrong in the article, and no others of the article', () => {
    const failing = record.claims.flatMap((c) =>
      c.issues
        .filter((i) => i.kind === 'sum' || i.kind === 'shifted-row')
        .map((i) => ({ id: c.id, kind: i.kind, value: c.values[i.value!]! })),
    )
    const ofArticle = failing.filter((f) => f.value.sources.some((s) => s.id === 'SEED'))
    expect(ofArticle.map((f) => [f.id, f.kind])).toEqual([
      ['cl.su.aircraft.1939-08-20', 'sum'],
      ['cl.su.aircraft.1939-09-11', 'shifted-row'],
      ['cl.jp.aircraft.lost.combat', 'sum'],
    ])
    expect(ofArticle[2]!.value.parts).toEqual({ fighters: 97, bombers: 25, other: 41 })
    // The others: the strength return read at knigalub, and the misprinted row of the 71st Infantry.
    expect(failing.filter((f) => !ofArticle.includes(f)).map((f) => f.value.sources[0]!.id)).toEqual(['KLUB', 'JPLOSS'])
  })
})

describe('the article’s figures', () => {
  it.each<[string, unknown]>([
    ['cl.jp.casualties.total', 19_714], ['cl.jp.casualties.combat', [17_364, 17_716]], ['cl.jp.casualties.sick', 2350], ['cl.mk.casualties.total', 2895],
    ['cl.jp.casualties.prisoners', [500, 600]], ['cl.jp.casualties.to-july', [5000, undefined]], ['cl.jp.azuma.rate', 63], ['cl.jp.azuma.casualties', 8 + 97 + 1 + 33],
    ['cl.su-mn.casualties.total', [26_211, 28_169]], ['cl.su.casualties.total', 25_655], ['cl.su.casualties.killed', 9703], ['cl.su.casualties.offensive', 9284],
    ['cl.su.casualties.tank-troops', 1559], ['cl.su.air.dead', 174], ['cl.su.air.wounded', 113], ['cl.jp.air.dead', 152], ['cl.jp.air.wounded', 66],
    ['cl.mn.casualties.total', [556, 990]], ['cl.mn.casualties.killed', 280], ['cl.mn.casualties.wounded', 710],
    ['cl.su-mn.strength.august', 57_000], ['cl.su-mn.strength.attack', 50_000], ['cl.mn.first-clash', [70, 90]],
    ['cl.su.aircraft.committed', 557], ['cl.su.aircraft.damaged', 385 + 51], ['cl.su.fighters.additional', 65],
    ['cl.su.sorties.bomber', 2015], ['cl.su.sorties.fighter', 18_509], ['cl.jp.sorties.total', 10_000], ['cl.su.ordnance.rounds', 1_065_323], ['cl.su.ordnance.cannon', 57_979],
    ['cl.su.ordnance.bombs', 78_360], ['cl.su.ordnance.tons', 1200], ['cl.jp.ordnance.rounds', 1_600_000], ['cl.jp.ordnance.tons', 970],
    ['cl.su.tanks.08-20', 498], ['cl.su.armour.07-03', 450], ['cl.su.tanks.lost', 253], ['cl.su.armoured-cars.lost', 133], ['cl.mn.armoured-cars.lost', [11, undefined]],
    ['cl.jp.tanks.disabled', 42], ['cl.jp.tanks.repaired', 29], ['cl.jp.tankettes.lost', 7], ['cl.jp.tanks.yasuoka.tanks', 26 + 4 + 35 + 8], ['cl.jp.tanks.yasuoka.tankettes', 7 + 4 + 3],
    ['cl.su.tanks.lost.anti-tank-guns', [75, 80]], ['cl.su.tanks.lost.artillery', [15, 20]], ['cl.su.tanks.lost.incendiary', [5, 10]], ['cl.su.tanks.lost.aircraft', [2, 3]], ['cl.su.tanks.lost.grenades', [2, 3]],
    ['cl.su.guns.lost', 96], ['cl.jp.guns.lost', 72], ['cl.jp.animals', 2330], ['cl.mn.animals', 1921],
    ['cl.su.trucks.07', 2600], ['cl.su.trucks.08', [4000, undefined]], ['cl.jp.trucks.07-early', 600], ['cl.jp.trucks.07-end', 1000], ['cl.jp.trucks.operable', 75], ['cl.jp.trucks.08-20', 2000], ['cl.jp.supply.daily', 1500],
    ['cl.su.probes.dead', 1000], ['cl.jp.probes.casualties', 85], ['cl.jp.wounded.daily', 40], ['cl.border.distance', 16], ['cl.front.july', 4],
    ['cl.far-east.1942.persons', 1_446_012], ['cl.far-east.1942.guns', 11_759], ['cl.far-east.1942.tanks', 2589], ['cl.far-east.1942.aircraft', 3178],
    ['cl.jp.tank-production.before', 500], ['cl.jp.tank-production.after', 1200], ['cl.jp.divisions.planned', 10], ['cl.jp.dysentery', [undefined, 30]], ['cl.tribunal.charged', 14],
    ['cl.date.start', '1939-05-11'], ['cl.date.opening', '1939-08-20T05:45'], ['cl.date.link-up', '1939-08-25'], ['cl.date.clear', '1939-08-31'], ['cl.date.cease-fire', '1939-09-16T13:10'],
  ])('%s is %j', (id, figure) => {
    expect(shown(id)).toEqual(figure)
    expect(preferredOf(claim(id)).sources.some((s) => s.id === 'SEED')).toBe(true)
  }) // prettier-ignore

  it('has the tanks of the Yasuoka Detachment by type', () => {
    expect(preferredOf(claim('cl.jp.tanks.3tr')).parts).toEqual({
      'Type 89 I-Go medium tank': 26,
      'Type 97 Chi-Ha medium tank': 4,
      'Type 94 tankette': 7,
      'Type 97 Te-Ke tankette': 4,
    })
    expect(preferredOf(claim('cl.jp.tanks.4tr')).parts).toEqual({
      'Type 95 Ha-Go light tank': 35,
      'Type 89 I-Go medium tank': 8,
      'Type 94 tankette': 3,
    })
  })

  it('uses the article’s value first wherever there is one, except for the name that the army no longer had in July', () => {
    const silent = record.claims.filter(
      (c) =>
        c.values.some((x) => x.sources.some((s) => s.id === 'SEED')) &&
        !preferredOf(c).sources.some((s) => s.id === 'SEED'),
    )
    expect(silent.map((c) => c.id)).toEqual(['cl.su.name.august'])
    expect(claimsOf(record, 'casualties.total').length).toBeGreaterThan(5)
  })
})
