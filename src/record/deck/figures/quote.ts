import { tr } from '@/base/i18n/i18n'
import { dateText } from '@/record/domain/claimText'
import type { FigureOf } from '@/record/schema/figures'
import type { QuoteModel } from './model'
import { uniqueCitations, withSide } from './shared'

/** Words that somebody spoke or wrote. */
export function quoteModel({ title, note = '', quotes }: FigureOf<'quote'>): QuoteModel {
  return {
    kind: 'quote',
    title,
    note,
    quotes: quotes.map(({ text, by, when, from, side }) => ({
      text,
      by,
      attribution: attribution(when, from),
      ...withSide(side),
    })),
    sources: uniqueCitations(quotes.flatMap((q) => q.sources)),
  }
}

/** `1939; our translation from the Russian`. */
export function attribution(when: string | undefined, from: string | undefined): string {
  const translated =
    from &&
    tr(
      'our translation from the {language, select, Japanese {Japanese} Russian {Russian} Mongolian {Mongolian} other {French}}',
      { language: from },
    )
  return [when && dateText(when), translated].filter(Boolean).join('; ')
}
