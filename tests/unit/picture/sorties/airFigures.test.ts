import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { arithmeticNotes, contestedFigures, effortRows, lossTable, strengthTable } from '@/picture/sorties/airFigures'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const day = (text: string) => parseBattleTime(text)!

// Typed by hand from the article's section "Air combat".
describe('strength by date', () => {
  it('has the Soviet table', () => {
    const { types, rows } = strengthTable(record, 'su')
    expect(types).toEqual(['I-16', 'I-15', 'I-153', 'SB', 'TB-3', 'R-5'])
    const article = rows
      .filter((r) => r.by === null)
      .map((r) => [r.t, r.parts && types.map((type) => r.parts![type]), r.total])
    expect(article).toEqual([
      [day('1939-05-27'), [52, 49, 0, 88, 0, 17], 206],
      [day('1939-06-22'), [95, 56, 0, 116, 0, 51], 318],
      [day('1939-08-20'), [223, 21, 84, 181, 23, 43], 623],
      // The row of 11 September is under wrong heads: only its total can be read.
      [day('1939-09-11'), null, 582],
    ])
  })
  it('has the Japanese table', () => {
    const { types, rows } = strengthTable(record, 'jp')
    expect(types).toEqual(['fighters', 'heavy bombers', 'light bombers', 'reconnaissance'])
    expect(rows.map((r) => [r.t, types.map((type) => r.parts![type]), r.total])).toEqual([
      [day('1939-05-27'), [40, 12, 6, 6], 64],
      [day('1939-06-20'), [77, 24, 6, 12], 119],
      [day('1939-07-23'), [86, 9, 29, 24], 148],
      [day('1939-08-21'), [88, 12, 24, 21], 145],
      [day('1939-09-13'), [158, 13, 66, 18], 255],
    ])
  })
  it('says that 20 August does not add up', () => {
    expect(
      arithmeticNotes(record, 'aircraft.strength').some(({ text }) => text.includes('575') && text.includes('623')),
    ).toBe(true)
  })
})

describe('losses by type and cause', () => {
  it('has the Soviet table', () => {
    const { types, causes } = lossTable(record, 'su')
    expect(types).toEqual(['I-16', 'I-15', 'I-153', 'SB', 'TB-3', 'R-5'])
    expect(causes.map((c) => [...c.cells, c.total])).toEqual([
      [87, 60, 16, 44, 0, 1, 208],
      [22, 5, 6, 8, 1, 0, 42],
      [109, 65, 22, 52, 1, 1, 250],
    ])
  })
  it('has the Japanese table', () => {
    const { types, causes } = lossTable(record, 'jp')
    expect(types).toEqual(['Ki-4', 'Ki-10', 'Ki-15', 'Ki-21', 'Ki-27', 'Ki-30', 'Ki-36', 'BR.20', 'transport'])
    expect(causes.map((c) => [...c.cells, c.total])).toEqual([
      [1, 1, 7, 3, 62, 11, 3, 0, 0, 88],
      [14, 0, 6, 3, 34, 7, 3, 1, 6, 74],
      [15, 1, 13, 6, 96, 18, 6, 1, 6, 162],
      [7, 4, 23, 1, 124, 33, 6, 20, 2, 220],
    ])
  })
})

describe('effort and dispute', () => {
  it('has the sorties, rounds and bombs of both sides', () => {
    const rows = Object.fromEntries(effortRows(record).map(({ label, su, jp }) => [label, [su, jp]]))
    expect(rows['Sorties by bombers']).toEqual(['2,015', null])
    expect(rows['Sorties by fighters']).toEqual(['18,509', null])
    expect(rows['Total sorties']).toEqual(['20,524', '10,000'])
    expect(rows['Machine-gun rounds']).toEqual(['1,065,323', '1,600,000'])
    expect(rows['Cannon rounds']![0]).toBe('57,979')
    expect(rows['Bombs']![0]).toBe('78,360')
    expect(rows['Bombs, tons']).toEqual(['1,200', '970'])
    expect(rows['Airmen dead or missing']).toEqual(['174', '152'])
    expect(rows['Airmen wounded']).toEqual(['113', '66'])
  })
  it('puts an admitted loss beside the claim of the other side', () => {
    const raid = contestedFigures(record).find((c) => c.title.includes('raid of 27 June') && c.title.includes('lost'))
    expect(raid?.values.map((x) => x.text)).toEqual(['17–20', '148'])
  })
})
