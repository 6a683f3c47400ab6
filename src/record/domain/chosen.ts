import type { BattleRecord } from '@/record/model/record'
import type { Names, Side } from '@/record/schema/common'
import { nearestOnMap } from './lookOut'
import { unitsOnMap } from './onMap'

/** Kinds of things that have a card. */
export const CHOICE_KINDS = ['unit', 'place', 'sortie', 'fire', 'line', 'axis', 'event'] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

export interface Choice {
  readonly kind: ChoiceKind
  readonly id: string
}

/** What a choice is of: what it is called, and whose it is. */
export interface Chosen {
  readonly names: Names
  readonly side: Side | null
}

/** What a choice is of; null when the record has no such thing. */
export function chosenOf(record: BattleRecord, { kind, id }: Choice): Chosen | null {
  const item = itemOf(record, kind, id)
  return item ? { names: item.names, side: item.side ?? null } : null
}

/** Where a choice is at battle time `t`, degrees; null for a unit that is not on the map then, an event without a place, or when the record has no such thing. */
export function whereChosen(
  record: BattleRecord,
  { kind, id }: Choice,
  t: number,
): readonly [lon: number, lat: number] | null {
  if (kind === 'unit') return unitsOnMap(record, t).get(id) ?? null
  const place = placeOf(record, { kind, id })
  if (place !== null) return record.places.get(place)?.position ?? null
  const feature = kind === 'line' ? among(record.features, id) : undefined
  if (feature?.kind === 'pocket') return middleOf(feature.line)
  if (feature) return feature.line[feature.line.length >> 1]!
  const axis = kind === 'axis' ? among(record.axes, id) : undefined
  const lead = axis && nearestOnMap(record, axis.lead, t)
  return lead ? [lead.lon, lead.lat] : null
}

/** The id of the named place where a choice is: itself, the target of a sortie, the first ground of a fire, where an event happens; null for all else. */
export function placeOf(record: BattleRecord, { kind, id }: Choice): string | null {
  if (kind === 'place') return record.places.has(id) ? id : null
  if (kind === 'sortie') return among(record.sorties, id)?.target ?? null
  if (kind === 'fire') return among(record.barrages, id)?.on[0]!.place ?? null
  if (kind === 'event') return among(record.events, id)?.place ?? null
  return null
}

function itemOf(
  record: BattleRecord,
  kind: ChoiceKind,
  id: string,
): { readonly names: Names; readonly side?: Side | undefined } | undefined {
  if (kind === 'unit') return record.units.get(id)
  if (kind === 'place') {
    const place = record.places.get(id)
    return place && { names: place.names }
  }
  if (kind === 'event') {
    const event = among(record.events, id)
    return event && { names: { en: event.title } }
  }
  const lists = { sortie: record.sorties, fire: record.barrages, line: record.features, axis: record.axes } as const
  return among<{ readonly id: string; readonly names: Names; readonly side?: Side | undefined }>(lists[kind], id)
}

function among<T extends { readonly id: string }>(list: readonly { readonly item: T }[], id: string): T | undefined {
  return list.find((e) => e.item.id === id)?.item
}

function middleOf(line: readonly (readonly [number, number])[]): [number, number] {
  const sum = line.reduce(([lon, lat], p) => [lon + p[0], lat + p[1]], [0, 0])
  return [sum[0]! / line.length, sum[1]! / line.length]
}
