import { activate } from '@/base/i18n/i18n'
import type { Language } from '@/base/i18n/languages'
import { recordTexts, type PageTexts } from '@/state/language/recordTexts'

/** The texts of a language; null for English, which needs none. @throws Error when they cannot be loaded. */
export async function loadTexts(language: Language, query = ''): Promise<PageTexts | null> {
  if (language === 'en') return null
  const { readTexts } = await import('./readTexts')
  return readTexts(language, query)
}

let spoken: { readonly language: Language; readonly texts: PageTexts | null } = { language: 'en', texts: null }

/**
 * From here on the interface answers in this language, and the record is read in it. Returns a function that goes back
 * to the language before.
 */
export function speak(language: Language, texts: PageTexts | null): () => void {
  const before = spoken
  spoken = { language, texts }
  activate(language, texts?.catalogue ?? {})
  recordTexts.translate = texts?.translate ?? null
  document.documentElement.lang = language === 'en' ? 'en-GB' : language
  return () => void speak(before.language, before.texts)
}
