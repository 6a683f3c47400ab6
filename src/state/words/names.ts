import type { Language, Names, Side } from '@/record/schema/common'

export interface NamedIn {
  readonly lang: Language
  readonly text: string
}

/** The name in the requested language, or else in English. */
export function nameIn(names: Names, language: Language): NamedIn {
  const text = names[language]
  return text ? { lang: language, text } : { lang: 'en', text: names.en }
}

const OWN: Record<Side, readonly Language[]> = { su: ['ru'], mn: ['mn', 'ru'], jp: ['ja'], mk: ['ja'] }

/** The names shown under the title: English and the side's own script, without the one already shown. */
export function otherNames(names: Names, side: Side | null, shownIn: Language): NamedIn[] {
  const wanted: readonly Language[] = side ? ['en', ...OWN[side]] : ['en', 'mn', 'ru', 'ja']
  const first = nameIn(names, shownIn)
  const seen = new Set([first.text])
  return wanted.flatMap((lang) => {
    const text = names[lang]
    if (!text || seen.has(text)) return []
    seen.add(text)
    return [{ lang, text }]
  })
}
