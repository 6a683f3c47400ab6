const english = new Map<string, string>()

/** Remembers what a text of the record says in English. */
export function rememberEnglish(translated: string, en: string): void {
  english.set(translated, en)
}

/**
 * The English of a text of the record, for rules that read texts: what a figure counts, who claims it, which number a
 * sentence states. A text that no translation has put there is returned as it is.
 */
export const englishOf = (text: string): string => english.get(text) ?? text
