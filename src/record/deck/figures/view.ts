import type { FigureOf } from '@/record/schema/figures'
import type { ViewModel } from './model'
import { withSide } from './shared'

/** What somebody held, in our own words. */
export function viewModel({ title, whose, text, side, sources }: FigureOf<'view'>): ViewModel {
  return { kind: 'view', title, note: '', whose, text, sources, ...withSide(side) }
}
