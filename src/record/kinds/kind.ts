import type { BattleTime } from '@/base/core/battleTime'
import type { Deck } from '@/record/deck/deck'
import type { BattleRecord, Timed } from '@/record/model/record'
import type { Citation, Names, Side } from '@/record/schema/common'
import type { ListFileName } from '@/record/schema/files'
import type { Layer } from '@/record/schema/layers'

/** Longitude and latitude, WGS84 degrees. */
export type Position = readonly [lon: number, lat: number]

/** What the page calls things of a kind, in English: `tr` where they are shown. */
export interface KindWords {
  /** One of them, in a sentence: "a unit". */
  readonly one: string
  /** All of them, as a heading. */
  readonly many: string
  /** Announced before the name when one is selected; empty where the name is enough. */
  readonly selected: string
}

/** What the search compares with the typed words. */
export interface SearchText {
  /** In the active language. */
  readonly title: string
  /** Names to show in the language of the page; null where only the title is shown. */
  readonly names: Names | null
  /** Its own names. */
  readonly own: readonly string[]
  /** Text about it: its place, its units, its note. Ranks below names. */
  readonly about: readonly string[]
  /** Order among equally good answers; 0 comes first. */
  readonly rank: number
}

/** Everything that the page needs to know about one kind of thing, apart from how it looks. */
export interface KindDefinition<T extends object> {
  /** File in `data/` that contains them; `schema/files.ts` gives its schema and the name of its list. */
  readonly file: ListFileName
  /** Parameter of an address that names one of them. */
  readonly parameter: string
  readonly words: KindWords
  /** Factor on the score of an answer of this kind, so that explanations rank above sorties; an event has 1. */
  readonly relevance: number
  /** All of them; chapters are those of the deck in use. */
  all(record: BattleRecord, deck: Deck): Iterable<T>
  find(record: BattleRecord, id: string): T | undefined
  id(thing: T): string
  names(thing: T): Names
  side(thing: T): Side | null
  /** Id of its named place; null if it has none. */
  place(thing: T): string | null
  /** Position at battle time `t`; null while it has none. */
  where(thing: T, record: BattleRecord, t: number): Position | null
  /** When it begins; null if it is not tied to a time. */
  when(thing: T): BattleTime | null
  /** Layer that must be on for it to be visible. */
  layer(thing: T): Layer | null
  /** What it rests on, for the Sources panel. */
  cites(thing: T, record: BattleRecord): readonly Citation[]
  searchText(thing: T, record: BattleRecord): SearchText
}

/** The part of a definition that is the same for all dated lists of the record. */
export function datedList<T extends { readonly id: string }>(list: (record: BattleRecord) => readonly Timed<T>[]) {
  return {
    all: list,
    find: (record: BattleRecord, id: string) => list(record).find((e) => e.item.id === id),
    id: (thing: Timed<T>) => thing.item.id,
    when: (thing: Timed<T>): BattleTime | null => thing.from,
  }
}

/** A name in all languages in which it is known. */
export function namesOf(names: Names | undefined): string[] {
  return names ? [names.en, names.ru, names.ja, names.mn].filter((n): n is string => n !== undefined) : []
}

/** All names of a place; empty for an unknown id. */
export function namesOfPlace(record: BattleRecord, id: string | undefined): string[] {
  return id === undefined ? [] : namesOf(record.places.get(id)?.names)
}

/** All names of several units. */
export function namesOfUnits(record: BattleRecord, ids: readonly string[]): string[] {
  return ids.flatMap((id) => namesOf(record.units.get(id)?.names))
}

/** Position of a named place; null for an unknown id. */
export function positionOf(record: BattleRecord, place: string | null | undefined): Position | null {
  return place ? (record.places.get(place)?.position ?? null) : null
}
