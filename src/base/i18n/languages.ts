/** Languages of the page and of the record's names. English is the one in which both are written. */
export const LANGUAGES = ['en', 'ru', 'ja', 'mn'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every language but English: those with translations in data/text. */
export const TRANSLATED = ['ru', 'ja', 'mn'] as const satisfies readonly Language[]
export type Translated = (typeof TRANSLATED)[number]

export const isLanguage = (text: unknown): text is Language => (LANGUAGES as readonly unknown[]).includes(text)

/** The first of the reader's languages (BCP 47, most wanted first) that the page has; English where it has none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (isLanguage(language)) return language
  }
  return 'en'
}
