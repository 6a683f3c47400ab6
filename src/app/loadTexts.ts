import { TEXT_URLS } from 'virtual:texts'
import { activate } from '@/base/i18n/i18n'
import type { Language, Translated } from '@/base/i18n/languages'
import { parseTexts, type LoadedTexts } from '@/record/read/parseTexts'
import { recordTexts } from '@/state/language/recordTexts'
import { fetchJson } from './fetchFile'

/** The translations of a language; null for English, which needs none. @throws FileError when they do not arrive. */
export async function loadTexts(language: Language, query = ''): Promise<LoadedTexts | null> {
  return language === 'en' ? null : parseTexts(await fetchJson(`text-${language}.json`, addressOf(language, query)))
}

/** A data address takes no query. */
const addressOf = (language: Translated, query: string) => {
  const url = TEXT_URLS[language]
  return url.startsWith('data:') ? url : url + query
}

/** From here on the interface answers in this language, and the record is read in it. */
export function speak(language: Language, texts: LoadedTexts | null): void {
  activate(language, texts?.interface ?? {})
  recordTexts.current = texts && language !== 'en' ? { language, texts: texts.record } : null
  document.documentElement.lang = language === 'en' ? 'en-GB' : language
}
