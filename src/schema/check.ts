import { isoLabel, parseBattleTime } from '@/core/battleTime'
import { sumIssues, totalIssues } from '@/domain/claims'
import { toLocal } from '@/geo/frame'
import type { Citation } from './common'
import { shown, type Fault } from './fault'
import { BATTLEFIELD_HALF, type Lists } from './lists'
import { pathOf } from './readFile'

/**
 * What no schema can say: ids resolve, times run forwards, positions lie on the ground.
 * Entries that fail are left out; each failure is one fault. Order matters: places and
 * units first, then what hangs on them.
 */
export function checkReferences(lists: Lists, faults: Fault[]): Lists {
  const report: Report = (file, path, expected, got, suggestion) => {
    faults.push({ file, path, expected, got: shown(got), ...(suggestion ? { suggestion } : {}) })
    return false
  }
  const sources = unique('sources.json', lists.sources, report)
  const sourceIds = new Set(sources.map((s) => s.id))
  // A list of sources that could not be read at all is one fault, not one of every entry.
  const unread = lists.sources.length === 0 && faults.some((f) => f.file === 'sources.json')
  const cited = (file: string, path: string, citations: readonly Citation[]) =>
    unread || citations.every((c, i) => sourceIds.has(c.id) || report(file, `${path}.sources[${i}].id`, 'a source of sources.json', c.id, nearest(c.id, sourceIds)))

  const places = unique('places.json', lists.places, report).filter((p) => {
    const path = pathOf(p)
    const at = toLocal(p.position[0], p.position[1])
    const on = Math.max(Math.abs(at.x), Math.abs(at.z)) <= BATTLEFIELD_HALF
    if (!on && !p.offMap) return report('places.json', `${path}.position`, 'a position on the ground, or offMap: true', p.position)
    return cited('places.json', path, p.sources)
  })
  const placeIds = new Set(places.map((p) => p.id))
  const known = (file: string, path: string, id: string, ids: ReadonlySet<string>, what: string) =>
    ids.has(id) || report(file, path, `a known ${what}`, id, nearest(id, ids))

  const units = unique('forces.json', lists.units, report).filter((u) => cited('forces.json', pathOf(u), u.sources))
  const unitIds = new Set(units.map((u) => u.id))
  units.forEach((u) => u.parent !== null && known('forces.json', `${pathOf(u)}.parent`, u.parent, unitIds, 'unit'))
  const parents = new Map(units.map((u) => [u.id, u.parent]))
  for (const u of units) {
    const above = new Set<string>()
    for (let id = u.parent; id !== null && !above.has(id); id = parents.get(id) ?? null) above.add(id)
    if (!above.has(u.id)) continue
    // Without this who walks up the chain of command never comes to its end.
    report('forces.json', `${pathOf(u)}.parent`, 'a unit that is not under this one', u.parent)
    u.parent = null
    parents.set(u.id, null)
  }

  const seen = new Set<string>()
  const tracks = lists.tracks.filter((track) => {
    const path = pathOf(track)
    if (seen.has(track.unit)) return report('tracks.json', `${path}.unit`, 'a unit with no track before', track.unit)
    seen.add(track.unit)
    return known('tracks.json', `${path}.unit`, track.unit, unitIds, 'unit') && checkTrack(track, path, placeIds, lists, report, cited)
  })
  const tracked = new Set(tracks.map((t) => t.unit))

  const span = (file: string, path: string, from: string, until: string) =>
    parseBattleTime(from)! < parseBattleTime(until)! || report(file, `${path}.until`, `a time after ${from}`, until)
  const features = unique('features.json', lists.features, report).filter(
    (f) => span('features.json', pathOf(f), f.from, f.until) && cited('features.json', pathOf(f), f.sources),
  )
  const axes = unique('axes.json', lists.axes, report).filter((a) => {
    const path = pathOf(a)
    return (
      span('axes.json', path, a.from, a.until) &&
      known('axes.json', `${path}.lead`, a.lead, tracked, 'unit with a track') &&
      a.units.every((u, j) => known('axes.json', `${path}.units[${j}]`, u, unitIds, 'unit')) &&
      cited('axes.json', path, a.sources)
    )
  })
  const sorties = unique('sorties.json', lists.sorties, report).filter((s) => {
    const path = pathOf(s)
    return (
      known('sorties.json', `${path}.target`, s.target, placeIds, 'place') &&
      (!('place' in s.from) || known('sorties.json', `${path}.from.place`, s.from.place, placeIds, 'place')) &&
      cited('sorties.json', path, s.sources)
    )
  })
  const events = unique('events.json', lists.events, report).filter((e) => {
    const path = pathOf(e)
    const forwards = e.until === undefined || parseBattleTime(e.until)! >= parseBattleTime(e.t)!
    if (!forwards) return report('events.json', `${path}.until`, `a time not before ${e.t}`, e.until)
    return (
      (e.place === undefined || known('events.json', `${path}.place`, e.place, placeIds, 'place')) &&
      e.units.every((u, j) => known('events.json', `${path}.units[${j}]`, u, unitIds, 'unit')) &&
      cited('events.json', path, e.sources)
    )
  })
  const chapters = unique('chapters.json', lists.chapters, report).filter((c) =>
    c.steps.every((s, j) => {
      const path = `${pathOf(c)}.steps[${j}]`
      const forwards = !s.play || parseBattleTime(s.play.to)! > parseBattleTime(s.t)!
      if (!forwards) return report('chapters.json', `${path}.play.to`, `a time after ${s.t}`, s.play!.to)
      return s.highlight.every((u, k) => known('chapters.json', `${path}.highlight[${k}]`, u, unitIds, 'unit')) && cited('chapters.json', path, s.sources)
    }),
  )
  const byId = new Map(lists.claims.map((c) => [c.id, c]))
  const claimIds = new Set(byId.keys())
  const claims = unique('claims.json', lists.claims, report).filter((c) => {
    const path = pathOf(c)
    const others = [...(c.totalOf ?? []).map((id, j) => [`totalOf[${j}]`, id]), ...(c.share ? [['share.part', c.share.part], ['share.whole', c.share.whole]] : [])]
    const sums = [...sumIssues(c), ...totalIssues(c, byId)]
    sums.forEach((f) => faults.push({ ...f, file: 'claims.json', path: path + f.path }))
    return (
      sums.length === 0 &&
      others.every(([at, id]) => known('claims.json', `${path}.${at}`, id!, claimIds, 'claim')) &&
      (c.about.unit === undefined || known('claims.json', `${path}.about.unit`, c.about.unit, unitIds, 'unit')) &&
      (c.about.place === undefined || known('claims.json', `${path}.about.place`, c.about.place, placeIds, 'place')) &&
      c.values.every((x, j) => cited('claims.json', `${path}.values[${j}]`, x.sources))
    )
  })
  return { sources, places, units, tracks, features, axes, sorties, events, chapters, claims }
}

type Report = (file: string, path: string, expected: string, got: unknown, suggestion?: string) => false

function checkTrack(
  track: Lists['tracks'][number],
  path: string,
  placeIds: ReadonlySet<string>,
  lists: Lists,
  report: Report,
  cited: (file: string, path: string, citations: readonly Citation[]) => boolean,
): boolean {
  let previous = -Infinity
  return track.segments.every((segment, s) =>
    segment.keyframes.every((k, i) => {
      const at = `${path}.segments[${s}].keyframes[${i}]`
      const t = parseBattleTime(k.t)!
      const depart = k.depart === undefined ? t : parseBattleTime(k.depart)!
      if (t <= previous) return report('tracks.json', `${at}.t`, `a time after ${isoLabel(previous as typeof t)}`, k.t)
      if (depart < t) return report('tracks.json', `${at}.depart`, `a time not before ${k.t}`, k.depart)
      previous = depart
      if (!placeIds.has(k.place)) return report('tracks.json', `${at}.place`, 'a known place', k.place, nearest(k.place, placeIds))
      const place = lists.places.find((p) => p.id === k.place)!
      const origin = toLocal(place.position[0], place.position[1])
      const off = Math.max(Math.abs(origin.x + k.east), Math.abs(origin.z - k.north)) > BATTLEFIELD_HALF
      if (off && !place.offMap) return report('tracks.json', at, 'a position on the ground', { place: k.place, east: k.east, north: k.north })
      return cited('tracks.json', at, k.sources)
    }),
  )
}

function unique<T extends { id: string }>(file: string, items: readonly T[], report: Report): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    if (seen.has(item.id)) return report(file, `${pathOf(item)}.id`, 'an id not used before', item.id)
    seen.add(item.id)
    return true
  })
}

/** `did you mean "su_9mab"?`, when an id is within two letters of the one given. */
function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let least = 3
  for (const other of ids) {
    const d = editDistance(id, other, least)
    if (d < least) [best, least] = [other, d]
  }
  return best === undefined ? undefined : `did you mean "${best}"?`
}

/** Letters to change between two texts, or `limit` when it is as many or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
