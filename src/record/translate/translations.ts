import type { Translated } from '@/base/i18n/languages'
import { rememberEnglish } from './english'
import { TEXT_FILES, type TextFile } from './textFields'
import { textsOf } from './texts'

/** A translated text with the English that it translates: once that changes, the translation is stale. */
export interface Translation {
  readonly en: string
  readonly is: string
}
/** A file of `data/text/<language>/`, by the keys of `textsOf`. */
export type TranslationFile = Readonly<Record<string, Translation>>
export type TranslationFiles = Partial<Record<TextFile, TranslationFile>>
/** What the page loads: the current translations by file and key. */
export type RecordTexts = Partial<Record<TextFile, Readonly<Record<string, string>>>>
type RawFiles = Partial<Record<TextFile, unknown>>

/** The translations whose English is still that of the record. */
export function currentTexts(raw: RawFiles, files: TranslationFiles): RecordTexts {
  const texts: RecordTexts = {}
  for (const file of TEXT_FILES) {
    const translations = files[file]
    if (!translations || raw[file] === undefined) continue
    texts[file] = Object.fromEntries(
      textsOf(file, raw[file]).flatMap(({ key, en }) =>
        translations[key]?.en === en && translations[key].is !== '' ? [[key, translations[key].is]] : [],
      ),
    )
  }
  return texts
}

/**
 * Puts translations into the raw files of the record, before they are read. What has none stays English. Names that
 * the record itself has in that language are kept.
 */
export function applyTexts(raw: RawFiles, texts: RecordTexts, language: Translated): void {
  for (const file of TEXT_FILES) {
    const of = texts[file]
    if (!of) continue
    for (const { key, en, put } of textsOf(file, raw[file])) {
      const text = Object.hasOwn(of, key) ? of[key] : undefined
      if (!text) continue
      put(text, language)
      rememberEnglish(text, en)
    }
  }
}

/** A text that has no current translation; `stale` if it had one of an earlier English text. */
export interface Missing {
  readonly file: TextFile
  readonly key: string
  readonly en: string
  readonly stale: boolean
}

/** How much of each file is translated, and what is not. */
export function coverage(raw: RawFiles, files: TranslationFiles, language: Translated) {
  const missing: Missing[] = []
  const counts = TEXT_FILES.map((file) => {
    const wanted = textsOf(file, raw[file]).filter(({ own }) => own(language) === undefined)
    const without = wanted.filter(({ key, en }) => {
      const known = files[file]?.[key]
      return !(known && known.en === en && known.is !== '')
    })
    missing.push(...without.map(({ key, en }) => ({ file, key, en, stale: files[file]?.[key] !== undefined })))
    return { file, total: wanted.length, done: wanted.length - without.length }
  })
  return { counts, missing }
}
