import type { BattleRecord } from '@/record/model/record'
import type { Names, Side } from '@/record/schema/common'
import type { Layer } from '@/record/schema/layers'
import type { Position } from './kind'
import { definitionOf, type ChoiceKind, type ThingOf } from './kinds'

/** A reference to a thing of the record by kind and id: selected, under the pointer or linked to. */
export interface Choice {
  readonly kind: ChoiceKind
  readonly id: string
}

/** Name and side of a choice. */
export interface Chosen {
  readonly names: Names
  readonly side: Side | null
}

/** The thing itself; undefined if the record has none with this id. */
export function findThing<K extends ChoiceKind>(record: BattleRecord, kind: K, id: string): ThingOf[K] | undefined {
  return definitionOf(kind).find(record, id)
}

/** Names and side of a choice; null if the record has no such thing. */
export function chosenOf(record: BattleRecord, { kind, id }: Choice): Chosen | null {
  const definition = definitionOf(kind)
  const thing = definition.find(record, id)
  return thing ? { names: definition.names(thing), side: definition.side(thing) } : null
}

/**
 * Position of a choice at battle time `t`; null for a unit that is not on the map then, for an event without a place,
 * and if the record has no such thing.
 */
export function whereChosen(record: BattleRecord, { kind, id }: Choice, t: number): Position | null {
  const definition = definitionOf(kind)
  const thing = definition.find(record, id)
  return thing ? definition.where(thing, record, t) : null
}

/**
 * Id of the named place of a choice: the place itself, the target of a sortie, the first place of a fire, the place
 * of an event.
 */
export function placeOf(record: BattleRecord, { kind, id }: Choice): string | null {
  const definition = definitionOf(kind)
  const thing = definition.find(record, id)
  return thing ? definition.place(thing) : null
}

/** Layer that must be on for a choice to be visible; null if no layer hides it. */
export function layerOf(record: BattleRecord, { kind, id }: Choice): Layer | null {
  const definition = definitionOf(kind)
  const thing = definition.find(record, id)
  return thing ? definition.layer(thing) : null
}
