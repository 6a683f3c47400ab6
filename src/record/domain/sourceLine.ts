import type { Source } from '@/record/schema/sources'

interface Csl {
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly URL?: string
}

/** A work in one line, as in a bibliography: author, title, place, year, address. */
export function sourceLine(source: Source): { readonly text: string; readonly language: string } {
  const csl = source as unknown as Csl
  const authors = (csl.author ?? []).map((a) => a.literal ?? [a.family, a.given].filter(Boolean).join(', ')).join('; ')
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.literal
  const parts = [authors, source.title, csl['container-title'], csl.publisher, year, csl.URL]
  return { text: `${parts.filter(Boolean).join('. ').replaceAll('..', '.')}.`, language: source.language }
}
