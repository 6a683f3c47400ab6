import { msg } from '@/base/i18n/i18n'
import { creditLine, RECORD_LICENCE, WORK_TITLE } from '../credit'
import type { ExchangeFormat, Writer } from '../model'
import { LOST_BY_TABLES, tablesOf, type Cell, type Table } from '../tables'
import { ZIP_DATE } from '../zip'

export const csv: ExchangeFormat = {
  label: msg('CSV'),
  use: msg('R, Python, spreadsheets; tables with a Frictionless data package, zipped'),
  extension: 'zip',
  mime: 'application/zip',
  time: 'range',
  needsGround: false,
  lost: LOST_BY_TABLES,
}

/** A zip with one CSV file per table (RFC 4180, UTF-8), described by a `datapackage.json` (Frictionless Data). */
export const writeCsv: Writer = async (request) => {
  const { strToU8, zipSync } = await import('fflate')
  const { record, edition } = request
  const tables = tablesOf(request)
  const description = {
    profile: 'tabular-data-package',
    name: 'khalkhin-gol-1939',
    title: WORK_TITLE,
    version: edition.version,
    description: creditLine(record, edition),
    licenses: [{ name: RECORD_LICENCE.id, path: RECORD_LICENCE.url }],
    resources: tables.map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      schema: { fields: table.columns.map((name, i) => ({ name, type: typeOf(table, i) })) },
    })),
  }
  const files = Object.fromEntries(tables.map((table) => [`${table.name}.csv`, strToU8(csvText(table))]))
  const all = { 'datapackage.json': strToU8(`${JSON.stringify(description, null, 2)}\n`), ...files }
  return { body: zipSync(all, { mtime: ZIP_DATE }) }
}

function typeOf({ rows }: Table, column: number): 'number' | 'string' {
  const held = rows.map((row) => row[column]).filter((cell) => cell !== null && cell !== undefined)
  return held.length > 0 && held.every((cell) => typeof cell === 'number') ? 'number' : 'string'
}

/** One table as RFC 4180, lines ended by CR LF. */
export function csvText({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
