import { battleTime, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { resolveFix } from '@/record/domain/resolveFix'
import type { BattleRecord, Timed, Trackable } from '@/record/model/record'
import { checkPhases } from '@/record/read/checkPhases'
import { checkStory } from '@/record/read/checkStory'
import type { Battle } from '@/record/schema/battle'
import type { BattleEvent } from '@/record/schema/events'
import { shown, type Fault } from '@/record/schema/fault'
import { isTrace } from '@/record/schema/features'
import { LIST_FILES, OPTIONAL_FILES, type FileName, type ListFileName } from '@/record/schema/files'
import type { Lists } from '@/record/schema/lists'
import type { Place } from '@/record/schema/places'
import type { Track } from '@/record/schema/tracks'
import { checkReferences } from './check'
import { readBattle } from './readBattle'
import { pathOf, readListFile } from './readFile'
import { withinClock } from './withinClock'

export interface ParseResult {
  /** Null only if battle.json itself cannot be read, since then there is no clock. */
  readonly record: BattleRecord | null
  readonly faults: readonly Fault[]
}

/**
 * Builds the checked record from the raw files. Bad entries are left out and all of them reported; nothing is
 * guessed. A file that is `undefined` counts as missing, except for files that older records do not have.
 */
export function parseRecord(raw: Readonly<Record<FileName, unknown>>): ParseResult {
  const faults: Fault[] = []
  const battle = readBattle(raw['battle.json'], faults)
  const lists = readLists(raw, faults)
  if (!battle) return { record: null, faults }
  const good = checkReferences(withinClock(lists, battle, faults), faults, idsIn(raw['sources.json']))
  const places = new Map(good.places.map((p) => [p.id, p]))
  const units = new Map(good.units.map((u) => [u.id, u]))
  const events = good.events
    .map((e) => timed(e, e.t, e.until ?? e.t))
    .filter((e) => inItsList(e, battle, faults))
    .sort((a, b) => a.from - b.from)
  const lines = good.features.map((f) => timed(f, f.from, f.until))
  const record: BattleRecord = {
    battle: { ...battle, story: checkStory(battle.story, good.chapters, lists.chapters, faults) },
    start: time(battle.start),
    end: time(battle.end),
    opening: time(battle.opening),
    // If the list of sources could not be read, that is one fault, not one per phase.
    phases: checkPhases(
      battle.phases,
      battle,
      new Set([...idsIn(raw['sources.json']), ...good.sources.map((s) => s.id)]),
      faults,
    ),
    places,
    persons: new Map(good.persons.map((p) => [p.id, p])),
    units,
    tracks: good.tracks.map((track) => resolveTrack(track, units.get(track.unit)!, places)),
    features: lines.filter(({ item }) => !isTrace(item)),
    traces: lines.filter(({ item }) => isTrace(item)),
    lines,
    axes: good.axes.map((a) => timed(a, a.from, a.until)),
    guns: good.fires.filter((f) => f.kind === 'guns'),
    barrages: good.fires.filter((f) => f.kind === 'barrage').map((f) => timed(f, f.from, f.until)),
    sorties: good.sorties.map((s) => sortieSpanOf(s)),
    events: events.filter((e) => !e.item.context),
    context: events.filter((e) => e.item.context),
    chapters: good.chapters,
    claims: good.claims,
    atlas: new Map(good.atlas.map((e) => [e.id, e])),
    decks: good.decks,
    sources: new Map(good.sources.map((s) => [s.id, s])),
  }
  return { record, faults }
}

/** The entries of every list file that fit its schema. */
function readLists(raw: Readonly<Record<FileName, unknown>>, faults: Fault[]): Lists {
  const files = Object.keys(LIST_FILES) as ListFileName[]
  return Object.fromEntries(
    files.map((file) => [
      LIST_FILES[file].list,
      raw[file] === undefined && OPTIONAL_FILES.has(file) ? [] : readListFile(file, raw[file], faults),
    ]),
  ) as unknown as Lists
}

/** The ids of all entries as written, including invalid ones. */
function idsIn(raw: unknown): string[] {
  const list = (raw as { sources?: unknown } | null | undefined)?.sources
  return Array.isArray(list)
    ? list.map((s: unknown) => (s as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string')
    : []
}

const time = (iso: string): BattleTime => parseBattleTime(iso)!

/**
 * An event outside the clock must have `context`, or the timeline would draw it beyond its end; an event inside must
 * not.
 */
function inItsList({ item, from, until }: Timed<BattleEvent>, battle: Battle, faults: Fault[]): boolean {
  const outside = until < time(battle.start) || from > time(battle.end)
  if (outside === item.context) return true
  const expected = outside
    ? `context: true, or a time from ${battle.start} to ${battle.end}`
    : 'no context: the time is within the clock'
  faults.push({ file: 'events.json', path: `${pathOf(item)}.t`, expected, got: shown(item.t) })
  return false
}

function timed<T>(item: T, from: string, until: string): Timed<T> {
  return { item, from: time(from), until: time(until) }
}

/** A sortie lasts while aircraft are over the target; the flights there and back are drawn, not stated. */
function sortieSpanOf<T extends { t: string; overTargetMin: number }>(sortie: T): Timed<T> {
  const from = time(sortie.t)
  return { item: sortie, from, until: battleTime(from + sortie.overTargetMin * 60) }
}

function resolveTrack(track: Track, unit: Trackable['unit'], places: ReadonlyMap<string, Place>): Trackable {
  return { unit, segments: track.segments.map((s) => s.keyframes.map((k) => resolveFix(k, places.get(k.place)!))) }
}
