import { MONTHS } from '@/base/core/battleTime'
import { WORK_AUTHOR, WORK_TITLE } from './credit'
import type { CslItem } from './csl'
import { bibtexEntry } from './formats/bibtex'
import { risEntry } from './formats/ris'
import type { Edition } from './model'

/** A view of this work to be cited. */
export interface CitedView {
  /** Title of the view, such as `9th Motorised Armoured Brigade, 22 August 1939, 12:00`. */
  readonly title: string
  /** The address that reproduces the view. */
  readonly url: string
  /** ISO date of access. */
  readonly accessed: string
  readonly edition: Edition
}

/** The styles and file formats of a citation, in the order in which they are listed. */
export const CITATION_STYLES = { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS' } as const
export type CitationStyle = keyof typeof CITATION_STYLES

/** `November 28, 2026`, as both styles require it in English. */
function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${MONTHS[month! - 1]} ${day}, ${year}`
}

/** The view as a citation of each style. APA 7 (software with a version) and Chicago 17 (bibliography). */
export function citeView(view: CitedView): Record<CitationStyle, string> {
  const { title, url, accessed, edition } = view
  const item = itemOf(view)
  return {
    apa: `${WORK_AUTHOR}. (${edition.released.slice(0, 4)}). ${title}. In ${WORK_TITLE} (Version ${edition.version}) [Interactive map]. Retrieved ${longDate(accessed)}, from ${url}`,
    chicago: `${WORK_AUTHOR}. “${title}.” ${WORK_TITLE}, version ${edition.version}, ${longDate(edition.released)}. Accessed ${longDate(accessed)}. ${url}.`,
    bibtex: bibtexEntry(item),
    ris: risEntry(item),
  }
}

function itemOf({ title, url, accessed, edition }: CitedView): CslItem {
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] })
  return {
    id: `khalkhin-gol-1939-${accessed}`,
    type: 'webpage',
    title,
    author: [{ literal: WORK_AUTHOR }],
    'container-title': WORK_TITLE,
    version: edition.version,
    issued: parts(edition.released),
    accessed: parts(accessed),
    URL: url,
    language: 'en',
  }
}
