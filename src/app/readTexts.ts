import { TEXT_URLS } from 'virtual:texts'
import type { Translated } from '@/base/i18n/languages'
import { parseTexts } from '@/record/read/parseTexts'
import { applyTexts } from '@/record/translate/translations'
import type { PageTexts } from '@/state/language/recordTexts'
import { fetchJson } from './fetchFile'

/** Fetches the translations of a language. @throws FileError when they do not arrive, Error when they are none. */
export async function readTexts(language: Translated, query: string): Promise<PageTexts> {
  const url = TEXT_URLS[language]
  // A data address takes no query.
  const loaded = parseTexts(await fetchJson(`text-${language}.json`, url.startsWith('data:') ? url : url + query))
  return { catalogue: loaded.interface, translate: (raw) => applyTexts(raw, loaded.record, language) }
}
