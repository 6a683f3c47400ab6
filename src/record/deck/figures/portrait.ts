import type { FigureOf } from '@/record/schema/figures'
import type { PortraitModel } from './model'
import { uniqueCitations, withSide } from './shared'

/** People in words. */
export function portraitModel({ title, note = '', people }: FigureOf<'portrait'>): PortraitModel {
  return {
    kind: 'portrait',
    title,
    note,
    people: people.map(({ name, role, life, fate = '', side }) => ({ name, role, life, fate, ...withSide(side) })),
    sources: uniqueCitations(people.flatMap((p) => p.sources)),
  }
}
