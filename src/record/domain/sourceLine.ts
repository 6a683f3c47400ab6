import type { Source } from '@/record/schema/sources'

/** A work in one line, as in a bibliography: author, title, place, year, address. */
export function sourceLine(source: Source): { readonly text: string; readonly language: string } {
  const authors = (source.author ?? [])
    .map((a) => a.literal ?? [a.family, a.given].filter(Boolean).join(', '))
    .join('; ')
  const year = source.issued?.['date-parts']?.[0]?.[0] ?? source.issued?.literal
  const parts = [authors, source.title, source['container-title'], source.publisher, year, source.URL]
  return { text: `${parts.filter(Boolean).join('. ').replaceAll('..', '.')}.`, language: source.language }
}
