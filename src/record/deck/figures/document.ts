import type { FigureOf } from '@/record/schema/figures'
import type { DocumentModel } from './model'
import { attribution } from './quote'

/** A passage of a text. */
export function documentModel(figure: FigureOf<'document'>): DocumentModel {
  const { title, by, date, from, paragraphs, note = '', sources } = figure
  return { kind: 'document', title, by, attribution: attribution(date, from), paragraphs, note, sources }
}
