import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../src/base/i18n/i18n'
import type { Translated } from '../../src/base/i18n/languages'
import { TEXT_FILES, type TextFile } from '../../src/record/translate/textFields'
import type { TranslationFile, TranslationFiles } from '../../src/record/translate/translations'
import { DATA_FOLDER } from '../readRecord'
import type { Term } from './faults'

/** Translations of the interface: English message to text. */
export const INTERFACE_FILE = 'interface.json'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const folderOf = (language: Translated, data: string) => join(data, 'text', language)

/** The raw English files of data/. */
export function readRaw(data = DATA_FOLDER): Partial<Record<TextFile, unknown>> {
  return Object.fromEntries(TEXT_FILES.map((name) => [name, read(join(data, name))]))
}

/** The translations of the record in one language; a file that is not there has none. */
export function readTranslations(language: Translated, data = DATA_FOLDER): TranslationFiles {
  const folder = folderOf(language, data)
  return Object.fromEntries(
    TEXT_FILES.flatMap((name) => {
      const path = join(folder, name)
      return existsSync(path) ? [[name, read(path) as TranslationFile]] : []
    }),
  )
}

export function readInterface(language: Translated, data = DATA_FOLDER): Catalogue {
  const path = join(folderOf(language, data), INTERFACE_FILE)
  return existsSync(path) ? (read(path) as Catalogue) : {}
}

/** The table of terms, and the works that it names. */
export function readTerms(data = DATA_FOLDER): { readonly terms: Term[]; readonly sources: Record<string, string> } {
  return read(join(data, 'text', 'terms.json')) as { terms: Term[]; sources: Record<string, string> }
}

/** Writes a file of translations. */
export function writeTexts(language: Translated, name: string, content: object, data = DATA_FOLDER): void {
  const folder = folderOf(language, data)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
}
