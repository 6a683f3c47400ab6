import { readFileSync } from 'node:fs'
import { readObjectFile } from '../../src/record/read/readFile'
import { shown, type Fault } from '../../src/record/schema/fault'
import { LIST_FILES } from '../../src/record/schema/files'
import { fileSchemas, schemaAddress } from '../docs/schemas'

/**
 * Faults of the files themselves: each must name its JSON Schema, so that an editor can help its author, and files that
 * the page does not read (terrain, coverage) must match theirs. `folder` ends in "/". A missing or malformed file is
 * reported by the code that reads it; here only those that nothing else reads.
 */
export function checkFiles(folder: string): Fault[] {
  return [...fileSchemas()].flatMap(([file, schema]) => {
    let raw: unknown
    const ours = !(file in LIST_FILES) && file !== 'battle.json' && file !== 'accounts.json'
    try {
      raw = JSON.parse(readFileSync(folder + file, 'utf8'))
    } catch (error) {
      return ours ? [{ file, path: '', expected: 'a JSON file', got: (error as Error).message }] : []
    }
    const faults: Fault[] = []
    if (ours) readObjectFile(file, schema, raw, faults)
    const named = (raw as { $schema?: unknown } | null)?.$schema
    if (named !== schemaAddress(file))
      faults.push({ file, path: '$schema', expected: `"${schemaAddress(file)}"`, got: shown(named) })
    return faults
  })
}
