import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { BattleFile } from '../../src/record/schema/battle'
import { AccountsFile } from '../../src/record/schema/accounts'
import { LIST_FILES } from '../../src/record/schema/files'
import { TERRAIN_FILES } from '../terrain/records'
import { Coverage } from './coverage'
import type { Page } from './page'

/** The value of `$schema` in a file of data/, relative to that file. */
export function schemaAddress(file: string): string {
  return `${file.includes('/') ? '../' : './'}schema/${schemaName(file)}`
}

const schemaName = (file: string) => file.replace('terrain/', 'terrain-').replace(/\.json$/, '.schema.json')

/** Every JSON file of data/ (path within it) with its schema. */
export function fileSchemas(): ReadonlyMap<string, v.GenericSchema> {
  const lists = Object.entries({ ...LIST_FILES, 'accounts.json': AccountsFile }).map(([file, { header, list, entry }]) => [file, v.strictObject({ ...header, [list]: v.array(entry as v.GenericSchema) })] as const)
  const terrain = Object.entries(TERRAIN_FILES).map(([file, schema]) => [`terrain/${file}`, schema] as const)
  return new Map<string, v.GenericSchema>([['battle.json', BattleFile], ...lists, ['coverage.json', Coverage], ...terrain])
}

/**
 * JSON Schema (draft 7, which editors support best) of each file, so that an editor can complete and check it. It
 * covers shapes, choices and ranges; relations between entries are checked by `npm run check:data`.
 */
export function schemaPages(): Page[] {
  return [...fileSchemas()].map(([file, schema]) => ({
    path: `data/schema/${schemaName(file)}`,
    text: `${JSON.stringify({ title: `data/${file}`, $comment: 'Generated from src/record/schema by npm run docs.', ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) }, null, 1)}\n`,
  }))
}
