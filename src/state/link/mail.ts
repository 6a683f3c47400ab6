/**
 * Undoes what mail programs and web pages do to an address copied through them: `&` becomes `&amp;`, and the full stop
 * or bracket after the address becomes part of it.
 */

/** The search part with `&` for every `&amp;`. */
export function withPlainAmpersands(search: string): string {
  return search.replace(/&amp;/gi, '&')
}

/** The text without full stops, commas, brackets and quotes at its end. */
export function withoutTrailingMarks(text: string): string {
  return text.replace(/[.,;:!?)\]}>'"»”’]+$/u, '')
}
