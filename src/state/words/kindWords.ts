import { activeLanguage, tr } from '@/base/i18n/i18n'
import { definitionOf, KIND_IDS } from '@/record/kinds/kinds'

/** `a unit, place, event … or chapter` */
export function anyKindWords(): string {
  const words = KIND_IDS.map((kind) => definitionOf(kind).words.one)
  return `a ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}

/** `a unit`, `an event`: an English word of a kind in the active language; the other languages have no articles. */
export function withArticle(word: string): string {
  if (activeLanguage() !== 'en') return tr(word)
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`
}
