import { describe, expect, it } from 'vitest'
import { isoLabel } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { burstsOf } from '@/picture/fires/bursts'
import { createGapMeter } from '@/picture/fronts/gap'
import { parseRecord } from '@/record/read/parse'
import { fireLines, gapKm, gapLine, weatherLines } from '@/ui/now/groundLines'
import { at, realRecord, smallRaw } from '../../../helpers/record'

const record = realRecord()
const barrage = (id: string) => record.barrages.find((b) => b.item.id === id)!

describe('artillery fire', () => {
  it('opens on 20 August at 05:45, as the article has it', () => {
    expect(isoLabel(barrage('fire.08-20.preparation').from).slice(0, 16)).toBe('1939-08-20T05:45')
    expect(fireLines(record, at('1939-08-20T05:44'))).toEqual([])
    expect(fireLines(record, at('1939-08-20T05:45'))[0]!.text).toMatch(/^Soviet/)
  })

  it('is Japanese from 23 to 25 July, as the article has it, with a burst for each hundred of the 15,000 shells', () => {
    const { item } = barrage('fire.07-23.japanese')
    expect(item.marks * item.shellsPerMark!).toBe(15_000)
    for (const t of ['1939-07-23T12:00', '1939-07-24T12:00', '1939-07-25T12:00'])
      expect(fireLines(record, at(t))[0]!.text).toMatch(/^Japanese/)
    expect(fireLines(record, at('1939-07-26T00:00'))).toEqual([])
  })

  it('falls on the ground that the entry names, as many bursts as it says, the same each time', () => {
    for (const { item } of record.barrages) {
      const bursts = burstsOf(item, record.places)
      expect(bursts).toHaveLength(item.marks)
      expect(burstsOf(item, record.places)).toEqual(bursts)
      for (const b of bursts) {
        const inside = item.on.some((c) => {
          const p = toLocal(...record.places.get(c.place)!.position)
          return Math.hypot(b.x - p.x - c.east, b.z - p.z + c.north) <= c.radiusM
        })
        expect(inside, item.id).toBe(true)
      }
    }
  })

  it('says that a number of bursts is schematic unless it is recorded', () => {
    for (const { item } of record.barrages)
      expect(Boolean(item.shellsPerMark) || /schematic|half a minute/.test(item.note!), item.id).toBe(true)
  })
})

describe('ranges of guns', () => {
  it('are of the order of magnitude that handbooks print for the calibre', () => {
    const range = (gun: RegExp) => record.guns.find((g) => gun.test(g.gun))!.rangeM
    expect(range(/ML-20/)).toBe(17_230)
    expect(range(/Type 96/)).toBe(11_900)
    expect(range(/Type 92/)).toBe(18_200)
    for (const g of record.guns) {
      expect(record.units.get(g.unit)!.arm).toBe('artillery')
      expect(
        g.sources.some((s) => s.id.startsWith('MEM')),
        `${g.id} rests on memory and says so`,
      ).toBe(true)
    }
  })
})

describe('the description of the gap', () => {
  const meter = createGapMeter(record)
  it('is a figure with its doubt until the link-up, and then closed', () => {
    const before = gapLine(meter, at('1939-08-24T20:00'))!
    expect(before.text).toMatch(/^Gap between the arms: 0\.\d km$/)
    expect(before.note).toMatch(/reconstructed/)
    expect(gapLine(meter, at('1939-08-25T08:00'))!.text).toBe('Gap between the arms: closed')
    expect(gapLine(meter, at('1939-08-20T05:00'))).toBeNull()
    expect(gapLine(meter, at('1939-08-26T12:00'))).toBeNull()
    expect(gapKm(20)).toBe('0.1')
  })
})

describe('bad entries of fires.json', () => {
  it.each<[string, number, (e: Record<string, unknown>) => void, string]>([
    ['no unit of that name', 0, (e) => (e.unit = 'su_onf'), 'fires[0].unit'],
    ['a range of nothing', 0, (e) => (e.rangeM = 0), 'fires[0].rangeM'],
    ['no place of that name', 1, (e) => (e.on = [{ place: 'hill-on', radiusM: 500 }]), 'fires[1].on[0].place'],
    ['no ground at all', 1, (e) => (e.on = []), 'fires[1].on'],
    ['no bursts', 1, (e) => (e.marks = 0), 'fires[1].marks'],
    ['ends before it begins', 1, (e) => (e.until = '1939-08-20T05:00+08:00'), 'fires[1].until'],
    ['a source that is not there', 1, (e) => (e.sources = [{ id: 'SRD' }]), 'fires[1].sources[0].id'],
    ['before the clock', 1, (e) => (e.from = '1938-08-20T05:00+08:00'), 'fires[1].from'],
    ['another kind', 1, (e) => (e.kind = 'rockets'), 'fires[1].kind'],
  ])('are one fault each: %s', (_, index, spoil, path) => {
    const raw = smallRaw()
    spoil((raw['fires.json']!.fires as Record<string, unknown>[])[index]!)
    const { record: left, faults } = parseRecord(raw)
    expect(faults.map((f) => `${f.file} ${f.path}`)).toEqual([`fires.json ${path}`])
    expect(left!.guns.length + left!.barrages.length).toBe(1)
  })
})

describe('weather', () => {
  it('is named with its source while the record tells of it', () => {
    const [line, ...more] = weatherLines(record, at('1939-08-18T12:00'))
    expect(more).toEqual([])
    expect(line!.text).toBe('Rain: Rain grounds Japanese reconnaissance')
    expect(line!.sources).toEqual([{ id: 'GOLD', loc: 'p. 21' }])
    expect(weatherLines(record, at('1939-07-03T00:00'))[0]!.text).toMatch(/^Thunderstorm: /)
    expect(weatherLines(record, at('1939-08-20T05:30'))[0]!.text).toMatch(/^Mist: /)
    expect(weatherLines(record, at('1939-08-19T12:00'))).toEqual([])
  })
})
