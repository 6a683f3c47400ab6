import { tr } from '@/base/i18n/i18n'
import { deckOf } from '@/record/deck/deck'
import { nameWord } from '@/record/domain/nameWord'
import type { Choice } from '@/record/kinds/choice'
import { CHOICE_KINDS, definitionOf, type ChoiceKind } from '@/record/kinds/kinds'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'

/** An item of the record that cites a work. */
export interface Resting {
  /** The heading of its kind: `Units`, `Numbers`. */
  readonly heading: string
  readonly id: string
  readonly name: string
  /** Selects it; null for a number, which has no card. */
  readonly choice: Choice | null
}

/** Everything in the record that cites a work, by kind; then the numbers. */
export function restsOn(record: BattleRecord, source: string): Resting[] {
  const numbers = record.claims.filter((claim) => claim.values.some((x) => cites(x.sources, source)))
  return [
    ...CHOICE_KINDS.flatMap((kind) => restingOf(kind, record, source)),
    ...numbers.map(({ id, title }) => ({ heading: tr('Numbers'), id, name: title, choice: null })),
  ]
}

function restingOf<K extends ChoiceKind>(kind: K, record: BattleRecord, source: string): Resting[] {
  const definition = definitionOf(kind)
  return [...definition.all(record, deckOf(record.chapters))]
    .filter((thing) => cites(definition.cites(thing, record), source))
    .map((thing) => {
      const id = definition.id(thing)
      return { heading: tr(definition.words.many), id, name: nameWord(definition.names(thing)), choice: { kind, id } }
    })
}

const cites = (citations: readonly Citation[], source: string): boolean => citations.some((c) => c.id === source)
