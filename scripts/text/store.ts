import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Translated } from '../../src/base/i18n/languages'
import { TEXT_FILES } from '../../src/record/translate/textFields'
import { textsOf } from '../../src/record/translate/texts'
import { coverage, type Translation } from '../../src/record/translate/translations'
import { INTERFACE_FILE, readInterface, readRaw, readTranslations, writeTexts } from './files'
import { messagesOf } from './messages'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

/** A short name for an English text, the same wherever the text stands. */
export const nameOf = (en: string) => createHash('sha256').update(en).digest('hex').slice(0, 8)

/** English texts without a current translation, by their short names; each once, however often it stands. */
export function missingTexts(language: Translated, files: readonly string[]): Record<string, string> {
  const wanted = (file: string) => files.length === 0 || files.includes(file.replace('.json', ''))
  const known = readInterface(language)
  const messages = wanted(INTERFACE_FILE) ? messagesOf(SOURCE).filter((message) => !known[message]) : []
  const { missing } = coverage(readRaw(), readTranslations(language), language)
  const texts = [...messages, ...missing.filter(({ file }) => wanted(file)).map(({ en }) => en)]
  return Object.fromEntries(texts.map((en) => [nameOf(en), en]))
}

/** Stores translations by the short names of their English texts, in every place; returns the names not found. */
export function storeTexts(language: Translated, given: Readonly<Record<string, string>>): string[] {
  const left = new Set(Object.keys(given))
  const take = (en: string): string | undefined => {
    const name = nameOf(en)
    if (!Object.hasOwn(given, name)) return undefined
    left.delete(name)
    return given[name]
  }
  const known = readInterface(language)
  const messages = messagesOf(SOURCE)
  const catalogue = Object.fromEntries(
    messages.flatMap((message) => {
      const text = take(message) ?? known[message]
      return text ? [[message, text]] : []
    }),
  )
  if (Object.keys(catalogue).length > 0) writeTexts(language, INTERFACE_FILE, catalogue)
  const raw = readRaw()
  const old = readTranslations(language)
  for (const file of TEXT_FILES) {
    const entries = textsOf(file, raw[file]).flatMap(({ key, en, own }): [string, Translation][] => {
      if (own(language) !== undefined) return []
      const is = take(en)
      if (is !== undefined) return [[key, { en, is }]]
      const before = old[file]?.[key]
      return before ? [[key, before]] : []
    })
    if (entries.length > 0) writeTexts(language, file, Object.fromEntries(entries))
  }
  return [...left]
}
