import type { Translated } from '../../src/base/i18n/languages'
import type { LoadedTexts } from '../../src/record/read/parseTexts'
import { currentTexts } from '../../src/record/translate/translations'
import { readInterface, readRaw, readTranslations } from './files'

/** The translations of one language as the page loads them: without English, and without those that are stale. */
export function packTexts(language: Translated): LoadedTexts {
  return { interface: readInterface(language), record: currentTexts(readRaw(), readTranslations(language)) }
}
