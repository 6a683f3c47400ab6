/**
 * Undoes what mail programs and web pages do to an address copied through them: `&` becomes `&amp;`, and the full stop
 * or bracket after the address becomes part of it.
 */

/** The search part with `&` for every `&amp;`. */
export function withPlainAmpersands(search: string): string {
  return search.replace(/&amp;/gi, '&')
}

const MARKS = new Set('.,;:!?)]}>\'"»”’')

/** The text without full stops, commas, brackets and quotes at its end. Linear, however many there are. */
export function withoutTrailingMarks(text: string): string {
  let end = text.length
  while (end > 0 && MARKS.has(text[end - 1]!)) end--
  return text.slice(0, end)
}
