import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseRecord, type ParseResult } from '../src/record/read/parse'
import { faultText, type Fault } from '../src/record/schema/fault'
import { FILE_NAMES, type FileName } from '../src/record/schema/files'

export const DATA_FOLDER = fileURLToPath(new URL('../data/', import.meta.url))

/** Reads data/ from the disk. A file that is missing or not valid JSON is a fault like any other. */
export function readRecordFromDisk(folder = DATA_FOLDER): ParseResult {
  const raw = {} as Record<FileName, unknown>
  const faults: Fault[] = []
  for (const name of FILE_NAMES) {
    try {
      raw[name] = JSON.parse(readFileSync(folder + name, 'utf8'))
    } catch (error) {
      faults.push({ file: name, path: '', expected: 'a JSON file', got: (error as Error).message })
    }
  }
  const parsed = parseRecord(raw)
  // A file that could not be read is reported once, with the reason.
  const unread = new Set(faults.map((f) => f.file))
  return {
    record: parsed.record,
    faults: [...faults, ...parsed.faults.filter((f) => !(f.path === '' && unread.has(f.file)))],
  }
}

/** Prints faults to stderr, one per line. */
export function printFaults(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(faultText(fault))
}
