import { battleTime, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { lerp } from '@/base/core/math'
import type { BattleRecord, Fix, Segment, Timed, Trackable } from '@/record/model/record'
import type { Account, AccountChange, Difference } from '@/record/schema/accounts'
import type { Feature } from '@/record/schema/features'
import type { Barrage } from '@/record/schema/fires'
import type { Sortie } from '@/record/schema/sorties'
import { resolveFix } from './resolveFix'

/** The changes of one kind among those of an account. */
type ChangeOf<W extends AccountChange['what']> = Extract<AccountChange, { what: W }>

/**
 * The record as one side tells it: the same things in the same order, with what that side tells otherwise changed and
 * everything else untouched, so that `stateAt` and the scene read it like any other. Pure; what no difference names is
 * the very same object as in the record.
 */
export function recordOf(record: BattleRecord, differences: readonly Difference[], account: Account): BattleRecord {
  const changes = differences.flatMap((d) => d[account].changes)
  const of = <W extends AccountChange['what']>(what: W) => changes.filter((c): c is ChangeOf<W> => c.what === what)
  const untold = of('unit-untold')
  const courses = of('unit-course')
  const gone = new Set(of('line-untold').map((c) => c.line))
  const spans = new Map(of('line-span').map((c) => [c.line, c]))
  const fires = new Map(of('fire-span').map((c) => [c.fire, c]))
  const times = new Map(of('sortie-time').map((c) => [c.sortie, c]))
  const flights = new Map(of('sortie-flights').map((c) => [c.sortie, c]))
  const noLosses = new Set(of('losses-untold').map((c) => c.sortie))
  return {
    ...record,
    tracks: record.tracks.map((track) => {
      const { id } = track.unit
      const moved = courses.filter((c) => c.unit === id).reduce((t, c) => withCourse(t, c, record.places), track)
      return untold.filter((c) => c.unit === id).reduce(withoutSpan, moved)
    }),
    features: record.features.flatMap((f) => (gone.has(f.item.id) ? [] : [withSpan(f, spans.get(f.item.id))])),
    barrages: record.barrages.map((f) => withFire(f, fires.get(f.item.id))),
    sorties: record.sorties.map((s) =>
      atTime(withCounts(s, flights.get(s.item.id), noLosses.has(s.item.id)), times.get(s.item.id)),
    ),
  }
}

/** The differences of which a moment is a part. */
export function differencesAt(differences: readonly Difference[], t: number): Difference[] {
  return differences.filter((d) => parseBattleTime(d.from)! <= t && t < parseBattleTime(d.until)!)
}

/** True where the two halves draw something differently, not only say it differently. */
export function isDrawn({ soviet, japanese }: Difference): boolean {
  return soviet.changes.length + japanese.changes.length > 0
}

/** The track without what it says between two times; its last place before and its first after are interpolated. */
function withoutSpan(track: Trackable, { from, until }: ChangeOf<'unit-untold'>): Trackable {
  const start = parseBattleTime(from)!
  const end = until === undefined ? battleTime(Infinity) : parseBattleTime(until)!
  return {
    ...track,
    segments: track.segments.flatMap((s) => [upTo(s, start), since(s, end)].filter((part) => part.length > 0)),
    untold: [...(track.untold ?? []), { from: start, until: end }],
  }
}

/** The track with the keyframes of the change for its own from one time until another. */
function withCourse(
  track: Trackable,
  { from, until, keyframes }: ChangeOf<'unit-course'>,
  places: BattleRecord['places'],
): Trackable {
  const [start, end] = [parseBattleTime(from)!, parseBattleTime(until)!]
  const course = keyframes.map((k) => resolveFix(k, places.get(k.place)!))
  const at = track.segments.findIndex((s) => s[0]!.t <= end && s[s.length - 1]!.depart >= start)
  const left = (fix: Fix): Fix => (fix.depart > start ? { ...fix, depart: start } : fix)
  return {
    ...track,
    segments: track.segments.map((segment, i) =>
      i === at
        ? [...segment.filter((fix) => fix.t < start).map(left), ...course, ...segment.filter((fix) => fix.t > end)]
        : segment,
    ),
  }
}

function upTo(segment: Segment, t: BattleTime): Segment {
  const before = segment.filter((fix) => fix.t < t)
  const next = segment[before.length]
  const last = before[before.length - 1]
  if (!last) return []
  return next ? [...before, between(last, next, t, last)] : before
}

function since(segment: Segment, t: BattleTime): Segment {
  const after = segment.filter((fix) => fix.t >= t)
  const next = after[0]
  const last = segment[segment.length - after.length - 1]
  if (!next) return []
  return last && next.t > t ? [between(last, next, t, last), ...after] : after
}

/** The fix `told` at the place that the unit has at `t`, on its way from one fix to the next. */
function between(a: Fix, b: Fix, t: BattleTime, told: Fix): Fix {
  const u = t <= a.depart ? 0 : (t - a.depart) / (b.t - a.depart)
  return { ...told, t, depart: battleTime(Math.max(t, a.depart)), x: lerp(a.x, b.x, u), z: lerp(a.z, b.z, u) }
}

function withSpan(feature: Timed<Feature>, change: ChangeOf<'line-span'> | undefined): Timed<Feature> {
  if (!change) return feature
  const item = { ...feature.item, from: change.from ?? feature.item.from, until: change.until ?? feature.item.until }
  return { item, from: parseBattleTime(item.from)!, until: parseBattleTime(item.until)! }
}

function withFire(fire: Timed<Barrage>, change: ChangeOf<'fire-span'> | undefined): Timed<Barrage> {
  if (!change) return fire
  const { from = fire.item.from, until = fire.item.until, on } = change
  const circles = on ? fire.item.on.filter((circle) => on.includes(circle.place)) : fire.item.on
  const item = { ...fire.item, from, until, on: circles }
  return { item, from: parseBattleTime(from)!, until: parseBattleTime(until)! }
}

/** The sortie with its aircraft over the target from another time on, for as long as in the record. */
function atTime(sortie: Timed<Sortie>, change: ChangeOf<'sortie-time'> | undefined): Timed<Sortie> {
  if (!change) return sortie
  const from = parseBattleTime(change.t)!
  const until = battleTime(from + (sortie.until - sortie.from))
  return { item: { ...sortie.item, t: change.t }, from, until }
}

function withCounts(
  sortie: Timed<Sortie>,
  flights: ChangeOf<'sortie-flights'> | undefined,
  noLosses: boolean,
): Timed<Sortie> {
  if (!flights && !noLosses) return sortie
  const { item } = sortie
  return { ...sortie, item: { ...item, ...(flights && { flights: flights.flights }), ...(noLosses && { losses: [] }) } }
}
