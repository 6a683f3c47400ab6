import type { BattleTime } from '@/base/core/battleTime'
import type { AtlasEntry } from '@/record/schema/atlas'
import type { Battle } from '@/record/schema/battle'
import type { Chapter } from '@/record/schema/chapters'
import type { Claim } from '@/record/schema/claims'
import type { GradedCitations, Grades, Precision } from '@/record/schema/common'
import type { ShortDeck } from '@/record/schema/decks'
import type { BattleEvent } from '@/record/schema/events'
import type { Axis, Feature } from '@/record/schema/features'
import type { Barrage, Guns } from '@/record/schema/fires'
import type { Unit } from '@/record/schema/forces'
import type { Person } from '@/record/schema/persons'
import type { Phase } from '@/record/schema/phases'
import type { Place } from '@/record/schema/places'
import type { Sortie } from '@/record/schema/sorties'
import type { Source } from '@/record/schema/sources'
import type { Posture } from '@/record/schema/tracks'

/** A keyframe resolved to battle time and local metres. */
export interface Fix {
  readonly t: BattleTime
  /** When the unit sets off for the next fix; equals `t` when it does so at once. */
  readonly depart: BattleTime
  readonly x: number
  readonly z: number
  readonly place: string
  readonly posture: Posture
  readonly note: string
  /** Precision of the time in the sources; null where the hour is inferred. */
  readonly precision: Precision | null
  readonly confidence: Grades
  /** Error radius of the position, metres: the place's own error. */
  readonly errorM: number
  readonly sources: GradedCitations
}

/** Fixes of an unbroken part of a track. Between segments a unit is not on the map. */
export type Segment = readonly Fix[]

export interface Trackable {
  readonly unit: Unit
  readonly segments: readonly Segment[]
  /** Spans in which one side's account does not tell of the unit: it is not on the map. Absent in the record itself. */
  readonly untold?: readonly { readonly from: BattleTime; readonly until: BattleTime }[]
}

/** An item that is valid from one time until another, with its span as battle time. */
export interface Timed<T> {
  readonly item: T
  readonly from: BattleTime
  readonly until: BattleTime
}

/** The whole checked record; frozen, and the only thing the rules read. */
export interface BattleRecord {
  readonly battle: Battle
  readonly start: BattleTime
  readonly end: BattleTime
  readonly opening: BattleTime
  readonly phases: readonly Timed<Phase>[]
  readonly places: ReadonlyMap<string, Place>
  readonly persons: ReadonlyMap<string, Person>
  readonly units: ReadonlyMap<string, Unit>
  /** Units with a track, in the record's order; the index is the unit's row in a pose table. */
  readonly tracks: readonly Trackable[]
  /** Fronts, pockets, belts and borders; the traces of the battle; and both. */
  readonly features: readonly Timed<Feature>[]
  readonly traces: readonly Timed<Feature>[]
  readonly lines: readonly Timed<Feature>[]
  readonly axes: readonly Timed<Axis>[]
  /** Gun types with their range, by unit; and artillery fire on the ground. */
  readonly guns: readonly Guns[]
  readonly barrages: readonly Timed<Barrage>[]
  readonly sorties: readonly Timed<Sortie>[]
  readonly events: readonly Timed<BattleEvent>[]
  /** Events of the years before and after, outside the clock. */
  readonly context: readonly Timed<BattleEvent>[]
  readonly chapters: readonly Chapter[]
  readonly claims: readonly Claim[]
  /** Places, lines and labels of the small-scale maps. */
  readonly atlas: ReadonlyMap<string, AtlasEntry>
  /** Shorter versions of the deck. */
  readonly decks: readonly ShortDeck[]
  readonly sources: ReadonlyMap<string, Source>
}
