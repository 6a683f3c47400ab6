import type { Sheet } from 'write-excel-file/universal'
import { msg } from '@/base/i18n/i18n'
import type { ExchangeFormat, Writer } from '../model'
import { LOST_BY_TABLES, tablesOf, type Table } from '../tables'

export const xlsx: ExchangeFormat = {
  label: msg('Excel workbook'),
  use: msg('Excel, LibreOffice Calc'),
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  time: 'range',
  needsGround: false,
  lost: [
    ...LOST_BY_TABLES,
    msg('Times are text with their offset: a date of Excel has no time zone and no precision.'),
  ],
}

/** The same tables as CSV, one sheet each. */
export const writeXlsx: Writer = async (request) => {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const blob = await writeXlsxFile(tablesOf(request).map(sheetOf)).toBlob()
  return { body: new Uint8Array(await blob.arrayBuffer()) }
}

function sheetOf({ name, columns, rows }: Table): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: column.length + 8 })),
    data: [columns.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => [...row])],
  }
}
