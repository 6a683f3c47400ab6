import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseRecord } from '../../src/record/read/parse'
import { FILE_NAMES, type FileName } from '../../src/record/schema/files'
import { DATA_FOLDER } from '../readRecord'
import { exercise } from './exercise'
import { kind } from './kind'
import { mutated, mutations } from './mutate'
import { demand, demandFaults, within } from './oracle'

/** The unchanged files of data/. */
export function shippedFiles(): Record<FileName, unknown> {
  return Object.fromEntries(
    FILE_NAMES.map((name) => [name, JSON.parse(readFileSync(DATA_FOLDER + name, 'utf8')) as unknown]),
  ) as Record<FileName, unknown>
}

const NAMES: ReadonlySet<string> = new Set(FILE_NAMES)
let shipped: Record<FileName, unknown> | null = null

/** One file of the record with one to three changes: it is read, every fault is a sentence, and the rest works. */
export const recordKind = kind(
  'record files',
  fc.record({ file: fc.constantFrom(...FILE_NAMES), changes: mutations }),
  async ({ file, changes }) => {
    shipped ??= shippedFiles()
    const raw = { ...shipped, [file]: mutated(shipped[file], changes) }
    await within(15_000, () => {
      const { record, faults } = parseRecord(raw)
      demandFaults(faults, NAMES)
      if (record) exercise(record, { flights: file === 'sorties.json' || file === 'places.json' })
      else
        demand(
          faults.some((f) => f.file === 'battle.json'),
          'no record, and battle.json is not named',
        )
    })
  },
  1,
)
