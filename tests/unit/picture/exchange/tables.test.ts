import { read, utils } from '@e965/xlsx'
import edtf from 'edtf'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvText } from '@/picture/exchange/formats/csv'
import { tablesOf } from '@/picture/exchange/tables'
import { exchangedBytes, exchangeRequest } from '../../../helpers/exchange'

type Row = Record<string, string | number>
const request = exchangeRequest()
const tables = tablesOf(request)
const cells = (text: string) =>
  utils.sheet_to_json<Row>(read(text, { type: 'string', raw: true }).Sheets.Sheet1!, { defval: '' })
const expected = tables.map(({ name, columns, rows }) => ({
  name,
  rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, String(row[i] ?? '')]))),
}))
const asText = (rows: Row[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v)])))

describe('tables', () => {
  it('come back out of the CSV files as they went in, with a description of each', async () => {
    const files = unzipSync(await exchangedBytes('csv'))
    const text = (name: string) => new TextDecoder().decode(files[name])
    for (const { name, rows } of expected) expect(asText(cells(text(`${name}.csv`)))).toEqual(rows)
    const { resources, licenses } = JSON.parse(text('datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[]
      licenses: { name: string }[]
    }
    expect(licenses[0]!.name).toBe('CC-BY-SA-4.0')
    expect(resources.map((r) => r.schema.fields.map((f) => f.name))).toEqual(tables.map((t) => t.columns))
  })

  it('come back out of the workbook as they went in', async () => {
    const book = read(await exchangedBytes('xlsx'))
    expect(book.SheetNames).toEqual(tables.map((t) => t.name))
    for (const { name, rows } of expected)
      expect(asText(utils.sheet_to_json<Row>(book.Sheets[name]!, { defval: '' }))).toEqual(rows)
  })

  it('quote what CSV would read as its own', () => {
    expect(
      csvText({
        name: 'x',
        columns: ['a', 'b'],
        rows: [
          ['1,2', 'say "no"\nnow'],
          [null, 3],
        ],
      }),
    ).toBe('a,b\r\n"1,2","say ""no""\nnow"\r\n,3\r\n')
  })

  it('hold dates that an EDTF reader takes', () => {
    const dates = tables.flatMap(({ columns, rows }) =>
      columns.flatMap((column, i) =>
        ['date', 'period', 'published'].includes(column) ? rows.map((row) => row[i]).filter(Boolean) : [],
      ),
    )
    expect(dates.length).toBeGreaterThan(600)
    for (const date of dates) expect(() => edtf(String(date)), String(date)).not.toThrow()
  })

  it('hold only the range that is asked for', () => {
    const day = { from: request.at, until: (request.at + 86_400) as typeof request.at }
    const rows = (name: string) => tablesOf({ ...request, ...day }).find((t) => t.name === name)!.rows
    expect(rows('positions').length).toBeGreaterThan(10)
    expect(rows('positions').length).toBeLessThan(tables.find((t) => t.name === 'positions')!.rows.length / 4)
    for (const row of rows('positions')) expect(String(row[2])).toMatch(/^1939-08-2[23]T/)
  })
})
