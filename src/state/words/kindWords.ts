import { activeLanguage, tr } from '@/base/i18n/i18n'

/** `a unit`, `an event`: an English word of a kind in the active language; the other languages have no articles. */
export function withArticle(word: string): string {
  if (activeLanguage() !== 'en') return tr(word)
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`
}
