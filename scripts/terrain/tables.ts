import { readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { readObjectFile } from '../../src/record/read/readFile'
import { faultText, type Fault } from '../../src/record/schema/fault'
import { TERRAIN_FILES, type TerrainFileName } from './records'

/** A geographic grid of cell-centred figures, row 0 north. Degrees and metres. */
export interface Table {
  readonly west: number
  readonly north: number
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly values: Float64Array
}

export const DATA = 'data/terrain/'
export const ASSETS = 'assets/terrain/'

interface Parsed {
  header: Map<string, number>
  body: string[]
}

function parse(file: string): Parsed {
  const header = new Map<string, number>()
  const body: string[] = []
  for (const line of readFileSync(DATA + file, 'utf8').split('\n')) {
    const named = /^([a-zA-Z]+) (\S+)$/.exec(line)
    if (named) header.set(named[1]!, Number(named[2]))
    else if (line !== '' && !line.startsWith('#')) body.push(line)
  }
  return { header, body }
}

function need(header: Map<string, number>, key: string, file: string): number {
  const value = header.get(key)
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(`${DATA}${file}: header line "${key}" is missing`)
  }
  return value
}

function readGrid(file: string, split: (line: string) => string[]): Table {
  const { header, body } = parse(file)
  const columns = need(header, 'columns', file)
  const rows = need(header, 'rows', file)
  if (body.length !== rows) {
    throw new Error(`${DATA}${file}: expected ${rows} rows, got ${body.length}`)
  }
  const values = new Float64Array(columns * rows)
  body.forEach((line, row) => {
    const cells = split(line)
    if (cells.length !== columns) {
      throw new Error(`${DATA}${file}: row ${row}: expected ${columns} cells, got ${cells.length}`)
    }
    cells.forEach((cell, column) => (values[row * columns + column] = Number(cell)))
  })
  return {
    west: need(header, 'west', file),
    north: need(header, 'north', file),
    cell: need(header, 'cellDegrees', file),
    columns,
    rows,
    values,
  }
}

/** Elevations in metres and the provider's repair flags, on the same cells. */
export function readElevations(): { figures: Table; repaired: Table } {
  return {
    figures: readGrid('elevation-30s.txt', (line) => line.split(' ')),
    repaired: readGrid('elevation-30s-repaired.txt', (line) => line.split('')),
  }
}

/** One of the project's own JSON tables. @throws Error naming every fault by file, path, expected and got. */
export function readData<N extends TerrainFileName>(file: N): v.InferOutput<(typeof TERRAIN_FILES)[N]> {
  const faults: Fault[] = []
  const raw: unknown = JSON.parse(readFileSync(DATA + file, 'utf8'))
  readObjectFile(DATA + file, TERRAIN_FILES[file] as unknown as v.GenericSchema<unknown, unknown>, raw, faults)
  if (faults.length > 0) throw new Error(faults.map(faultText).join('\n'))
  // As written, not as parsed: the order of keys goes into the baked files.
  return raw as v.InferOutput<(typeof TERRAIN_FILES)[N]>
}
