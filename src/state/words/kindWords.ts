import { definitionOf, KIND_IDS } from '@/record/kinds/kinds'

/** `a unit, place, event … or chapter` */
export function anyKindWords(): string {
  const words = KIND_IDS.map((kind) => definitionOf(kind).words.one)
  return `a ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}

/** `a unit`, `an event` */
export function withArticle(word: string): string {
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`
}
