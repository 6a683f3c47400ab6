import { describe, expect, it } from 'vitest'
import { claimsOf, isUnder, measuresOf, spanOf, sumIssues, totalIssues } from '@/record/domain/claims'
import { parseRecord } from '@/record/read/parse'
import type { Claim } from '@/record/schema/claims'
import { faultText } from '@/record/schema/fault'
import { smallRaw, spoil } from '../../../helpers/record'

const cite = [{ id: 'SRC' }]
type Raw = Record<string, unknown>
const raw = (id: string, value: Raw | Raw[], more: Raw = {}): Raw => ({
  id,
  measure: 'casualties.total',
  title: id,
  unit: 'persons',
  about: {},
  values: (Array.isArray(value) ? value : [value]).map((x) => ({ by: 'a witness', sources: cite, ...x })),
  preferred: { value: 0, why: 'the only one' },
  ...more,
})

/** The faults of these claims in a small record, as text, and the claims that remain. */
function check(...claims: Raw[]): { texts: string[]; record: { claims: readonly Claim[] } } {
  const files = smallRaw()
  spoil(files['claims.json'], 'claims', claims)
  const { record, faults } = parseRecord(files)
  return { texts: faults.map(faultText), record: record! }
}
const only = (...claims: Raw[]) => check(...claims).texts

describe('sums', () => {
  const good: [string, Raw, Raw?][] = [
    ['exact', { value: 5, parts: { a: 2, b: 3 } }],
    ['none', { value: 5 }],
    ['spans that hold the number', { value: 100, parts: { a: [70, 80], b: [25, 30] } }],
    ['spans that give both ends', { min: 95, max: 110, parts: { a: [70, 80], b: [25, 30] } }],
    ['enough for “at least”', { min: 90, parts: { a: 70, b: 25 } }],
    ['little enough for “up to”', { max: 96, parts: { a: 70, b: 25 } }],
    ['failing, and said', { value: 6, parts: { a: 2, b: 3 } }, { issues: [{ kind: 'sum', value: 0, text: 'fails' }] }],
    [
      'slipped, and said',
      { value: 5, parts: { a: 2, b: 3, c: 5 } },
      { issues: [{ kind: 'shifted-row', value: 0, text: 'slipped' }] },
    ],
  ]
  it.each(good)('may be %s', (_, value, more) => {
    expect(only(raw('cl.x', value, more))).toEqual([])
  })

  const bad: [string, Raw, Raw, RegExp][] = [
    [
      'that fail',
      { value: 6, parts: { a: 2, b: 3 } },
      {},
      /claims\[0\]\.values\[0\]\.parts: expected parts that add to 6, or an issue of kind "sum", got 2 \+ 3 = 5/,
    ],
    [
      'outside their span',
      { min: 95, max: 111, parts: { a: [70, 80], b: [25, 30] } },
      {},
      /add to 95–111.*got 70–80 \+ 25–30 = 95–110/,
    ],
    ['too small for “at least”', { min: 99, parts: { a: 70, b: 25 } }, {}, /70 \+ 25 = 95/],
    [
      'said to fail that hold',
      { value: 5, parts: { a: 2, b: 3 } },
      { issues: [{ kind: 'sum', value: 0, text: 'fails' }] },
      /expected a sum that fails, as issue "sum" says, got 2 \+ 3 = 5, as stated/,
    ],
    [
      'said to fail without parts',
      { value: 5 },
      { issues: [{ kind: 'sum', value: 0, text: 'fails' }] },
      /the parts that issue "sum" speaks of, got nothing/,
    ],
    [
      'said to be slipped that are not',
      { value: 9, parts: { a: 2, b: 3, c: 5 } },
      { issues: [{ kind: 'shifted-row', value: 0, text: 'slipped' }] },
      /one cell is the sum of the others/,
    ],
    [
      'said to contradict that agree',
      { value: 5 },
      { issues: [{ kind: 'contradiction', text: 'no' }] },
      /\.issues\[0\]: expected at least two values that differ/,
    ],
    [
      'said to be rounded without a share',
      { value: 5 },
      { issues: [{ kind: 'rounding', value: 0, text: 'no' }] },
      /a share to which the rounding belongs/,
    ],
  ]
  it.each(bad)('are reported when %s', (_, value, more, says) => {
    const { texts, record } = check(raw('cl.x', value, more))
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(says)
    expect(texts[0]).toMatch(/^claims\.json: claims\[0\]/)
    expect(record.claims).toEqual([])
  })

  it('are checked between claims, by column too', () => {
    const rows = [raw('cl.a', { value: 5, parts: { x: 2, y: 3 } }), raw('cl.b', { value: 4, parts: { x: 4 } })]
    expect(only(...rows, raw('cl.c', { value: 9, parts: { x: 6, y: 3 } }, { totalOf: ['cl.a', 'cl.b'] }))).toEqual([])
    expect(only(...rows, raw('cl.c', { value: 10 }, { totalOf: ['cl.a', 'cl.b'] }))).toEqual([
      'claims.json: claims[2].totalOf: expected 10, as the total states, got 5 + 4 = 9',
    ])
    expect(only(...rows, raw('cl.c', { value: 9, parts: { x: 5, y: 4 } }, { totalOf: ['cl.a', 'cl.b'] }))).toEqual([
      'claims.json: claims[2].totalOf (x): expected 5, as the total states, got 2 + 4 = 6',
      'claims.json: claims[2].totalOf (y): expected 4, as the total states, got 3 + 0 = 3',
    ])
  })

  it('hold for percentages, rounded unless stated otherwise', () => {
    const rows = [raw('cl.part', { value: 2500 }), raw('cl.whole', { value: 15_000 })]
    const percent = (n: number, issues: Raw[] = []) =>
      raw('cl.p', { value: n }, { unit: 'percent', share: { part: 'cl.part', whole: 'cl.whole' }, issues })
    const said = [{ kind: 'rounding', value: 0, text: 'cut off' }]
    expect(only(...rows, percent(17))).toEqual([])
    expect(only(...rows, percent(16, said))).toEqual([])
    expect(only(...rows, percent(16))).toEqual([
      'claims.json: claims[2].share: expected 16 % to the nearest, or an issue of kind "rounding", got 2500 of 15000 = 16.7 %',
    ])
    expect(only(...rows, percent(17, said))[0]).toMatch(/expected a percentage that 17 does not round/)
    expect(only(...rows, percent(12, said))[0]).toMatch(/expected 12 % to the nearest/)
  })
})

describe('faults of a claim', () => {
  const faults: [string, Raw, RegExp][] = [
    ['two kinds of figure', raw('cl.x', { value: 5, date: '1939' }), /one of value, min and\/or max, date, text/],
    ['no figure', raw('cl.x', {}), /one of value/],
    ['least above most', raw('cl.x', { min: 5, max: 4 }), /min below max/],
    ['number for a date', raw('cl.x', { value: 5 }, { unit: 'date' }), /values of the kind of the unit/],
    [
      '31 June',
      raw('cl.x', { date: '1939-06-31' }, { unit: 'date' }),
      /values\[0\]\.date: expected a date such as.*1939-06-31/,
    ],
    ['25 o’clock', raw('cl.x', { date: '1939-06-30T25:00' }, { unit: 'date' }), /expected a date such as/],
    ['date that runs backwards', raw('cl.x', { date: '1939-08-24/1939-08-23' }, { unit: 'date' }), /forwards/],
    ['parts of a date', raw('cl.x', { date: '1939', parts: { a: 1 } }, { unit: 'date' }), /parts only beside a number/],
    ['negative number', raw('cl.x', { value: -1 }), /not below 0/],
    ['preferred value not there', raw('cl.x', { value: 5 }, { preferred: { value: 1, why: 'x' } }), /preferred\.value/],
    ['no reason', raw('cl.x', { value: 5 }, { preferred: { value: 0, why: '' } }), /why it is preferred/],
    ['issue of no value', raw('cl.x', { value: 5 }, { issues: [{ kind: 'sum', text: 'x' }] }), /a value index/],
    ['measure with a space', raw('cl.x', { value: 5 }, { measure: 'casualties total' }), /dotted measure/],
    ['unit unknown', raw('cl.x', { value: 5 }, { unit: 'horses' }), /"animals"/],
    ['side unknown', raw('cl.x', { value: 5 }, { about: { sides: ['us'] } }), /about\.sides\[0\]/],
    ['no values', raw('cl.x', []), /at least one value/],
    [
      'source unknown',
      raw('cl.x', { value: 5, sources: [{ id: 'SRD' }] }),
      /values\[0\]\.sources\[0\]\.id: .*did you mean "SRC"/,
    ],
    [
      'formation unknown',
      raw('cl.x', { value: 5 }, { about: { unit: 'su_noe' } }),
      /about\.unit: expected a known unit.*su_one/,
    ],
    [
      'event unknown',
      raw('cl.x', { value: 5 }, { about: { event: 'ev.none' } }),
      /about\.event: expected a known event/,
    ],
    ['place unknown', raw('cl.x', { value: 5 }, { about: { place: 'mars' } }), /about\.place: expected a known place/],
    ['row unknown', raw('cl.x', { value: 5 }, { totalOf: ['cl.y'] }), /totalOf\[0\]: expected a known claim/],
    [
      'whole unknown',
      raw('cl.x', { value: 5 }, { share: { part: 'cl.x', whole: 'cl.y' } }),
      /share\.whole: expected a known claim/,
    ],
  ]
  it.each(faults)('is reported: %s', (_, claim, says) => {
    const texts = only(claim)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(says)
  })

  it('is reported when an id is used twice', () => {
    expect(only(raw('cl.x', { value: 5 }), raw('cl.x', { value: 5 }))).toEqual([
      'claims.json: claims[1].id: expected an id not used before, got "cl.x"',
    ])
  })

  it('takes dates as sources give them', () => {
    for (const date of [
      '1939',
      '1939-08',
      '1939-08-25',
      '1939-08-25~',
      '1939-08-20T05:45',
      '1939-08-23/1939-08-24',
      '1939-08-26/1939-08-27~',
    ])
      expect([date, only(raw('cl.x', { date }, { unit: 'date' }))]).toEqual([date, []])
  })
})

describe('querying claims', () => {
  const { record } = check(
    raw('cl.a', [{ value: 5 }, { min: 3, max: 9 }]),
    raw('cl.b', { value: 1 }, { measure: 'casualties' }),
    raw('cl.c', { value: 1 }, { measure: 'casualties-of-war' }),
    raw('cl.d', { text: 'x' }, { unit: 'statement', measure: 'a.b' }),
  )
  it('matches whole words of the measure', () => {
    expect(claimsOf(record, 'casualties').map((c) => c.id)).toEqual(['cl.a', 'cl.b'])
    expect(isUnder('casualties.total', 'casualties.tot')).toBe(false)
    expect(measuresOf(record).map((m) => m.measure)).toEqual([
      'a.b',
      'casualties',
      'casualties-of-war',
      'casualties.total',
    ])
  })
  it('gives the range over all sources', () => {
    expect(record.claims.map(spanOf)).toEqual([{ min: 3, max: 9 }, { min: 1, max: 1 }, { min: 1, max: 1 }, null])
    expect(record.claims.flatMap((c) => [...sumIssues(c), ...totalIssues(c, new Map())])).toEqual([])
  })
})
