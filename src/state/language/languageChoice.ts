import { isLanguage, languageFor, type Language } from '@/base/i18n/languages'
import { withoutTrailingMarks, withPlainAmpersands } from '@/state/link/mail'

const KEY = 'khalkhin-gol:language'

/** The language that the page opens in: that of the link, else the one chosen before, else the browser's. */
export function openingLanguage(search: string, wanted: readonly string[] = browserLanguages()): Language {
  // As every other parameter of a link is read (link.ts).
  const linked = new URLSearchParams(withoutTrailingMarks(withPlainAmpersands(search))).get('lang')
  if (isLanguage(linked)) return linked
  const kept = keptLanguage()
  return isLanguage(kept) ? kept : languageFor(wanted)
}

/** Browsers built into other programs may have none. */
const browserLanguages = () => (navigator.languages as readonly string[] | undefined) ?? []

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps the language for the next visit, where the browser has storage. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Without storage it lasts as long as the page.
  }
}

/** Calls back when another window of this site has kept a language. */
export function onLanguageKept(changed: (language: Language) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && isLanguage(newValue)) changed(newValue)
  })
}
