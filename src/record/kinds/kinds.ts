import { axisKind } from './axis'
import { chapterKind } from './chapter'
import { eventKind } from './event'
import { fireKind } from './fire'
import type { KindDefinition } from './kind'
import { lineKind } from './line'
import { personKind } from './person'
import { placeKind } from './place'
import { sortieKind } from './sortie'
import { unitKind } from './unit'

/**
 * Every kind of thing that can be found, linked to and shown, in the order in which the page lists them.
 * The views keep tables with the same keys (`src/ui/kinds.tsx`, `src/scene/kinds.ts`): a kind that is
 * missing there does not compile. `docs/ADD_A_KIND.md` adds one step by step.
 */
export const KINDS = {
  unit: unitKind,
  place: placeKind,
  person: personKind,
  event: eventKind,
  sortie: sortieKind,
  fire: fireKind,
  line: lineKind,
  axis: axisKind,
  chapter: chapterKind,
} satisfies Record<string, KindDefinition<object>>

export type Kind = keyof typeof KINDS
export const KIND_IDS = Object.keys(KINDS) as Kind[]

/** The type of each kind's entries in the record. */
export type ThingOf = { [K in Kind]: (typeof KINDS)[K] extends KindDefinition<infer T> ? T : never }

/** The definition of a kind known only at run time. */
export function definitionOf<K extends Kind>(kind: K): KindDefinition<ThingOf[K]> {
  const table: { [Each in Kind]: KindDefinition<ThingOf[Each]> } = KINDS
  return table[kind]
}

/** Kinds that can be selected and have a card. A chapter is presented instead. */
export type ChoiceKind = Exclude<Kind, 'chapter'>
export const CHOICE_KINDS = KIND_IDS.filter((kind): kind is ChoiceKind => kind !== 'chapter')
