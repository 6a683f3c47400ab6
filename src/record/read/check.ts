import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { sumIssues, totalIssues } from '@/record/domain/claims'
import type { Citation } from '@/record/schema/common'
import { shown, type Fault } from '@/record/schema/fault'
import { BATTLEFIELD_HALF, MAX_LINES, REGION_HALF, type Lists } from '@/record/schema/lists'
import { checkAtlas } from './checkAtlas'
import { checkChapters } from './checkChapters'
import { checkDecks } from './checkDecks'
import { checkTrack } from './checkTrack'
import { nearest, unique, type Report } from './ids'
import { pathOf } from './readFile'

/**
 * Checks that a schema cannot express: ids resolve, times run forwards, positions lie on the ground. Entries that
 * fail are left out; each failure is one fault. Order matters: places and units first, then what refers to them.
 * `sourcesNamed` are the ids of all entries of sources.json, including those that could not be read: an error in a
 * source is one fault, not one for everything that cites it.
 */
export function checkReferences(lists: Lists, faults: Fault[], sourcesNamed: readonly string[] = []): Lists {
  const report: Report = (file, path, expected, got, suggestion) => {
    faults.push({ file, path, expected, got: shown(got), ...(suggestion ? { suggestion } : {}) })
    return false
  }
  const sources = unique('sources.json', lists.sources, report)
  const sourceIds = new Set([...sources.map((s) => s.id), ...sourcesNamed])
  // If the list of sources could not be read at all, that is one fault, not one per entry.
  const unread = lists.sources.length === 0 && faults.some((f) => f.file === 'sources.json')
  const cited = (file: string, path: string, citations: readonly Citation[], field = 'sources') =>
    unread ||
    citations.every(
      (c, i) =>
        sourceIds.has(c.id) ||
        report(file, `${path}.${field}[${i}].id`, 'a source of sources.json', c.id, nearest(c.id, sourceIds)),
    )

  const places = unique('places.json', lists.places, report).filter((p) => {
    const path = pathOf(p)
    const at = toLocal(p.position[0], p.position[1])
    const on = Math.max(Math.abs(at.x), Math.abs(at.z)) <= BATTLEFIELD_HALF
    if (!on && !p.offMap)
      return report('places.json', `${path}.position`, 'a position on the ground, or offMap: true', p.position)
    return cited('places.json', path, p.sources)
  })
  const placeIds = new Set(places.map((p) => p.id))
  const known = (file: string, path: string, id: string, ids: ReadonlySet<string>, what: string) =>
    ids.has(id) || report(file, path, `a known ${what}`, id, nearest(id, ids))

  const persons = unique('persons.json', lists.persons, report).filter((p) =>
    cited('persons.json', pathOf(p), p.sources),
  )
  const personIds = new Set(persons.map((p) => p.id))

  const units = unique('forces.json', lists.units, report).filter((u) => cited('forces.json', pathOf(u), u.sources))
  const unitIds = new Set(units.map((u) => u.id))
  for (const u of units)
    u.commanders = u.commanders.filter((c, i) => {
      const path = `${pathOf(u)}.commanders[${i}]`
      return (
        (c.person === undefined || known('forces.json', `${path}.person`, c.person, personIds, 'person')) &&
        cited('forces.json', path, c.sources ?? [])
      )
    })
  units.forEach((u) => u.parent !== null && known('forces.json', `${pathOf(u)}.parent`, u.parent, unitIds, 'unit'))
  const parents = new Map(units.map((u) => [u.id, u.parent]))
  for (const u of units) {
    const above = new Set<string>()
    for (let id = u.parent; id !== null && !above.has(id); id = parents.get(id) ?? null) above.add(id)
    if (!above.has(u.id)) continue
    // Without this check a walk up the chain of command would never end.
    report('forces.json', `${pathOf(u)}.parent`, 'a unit that is not under this one', u.parent)
    u.parent = null
    parents.set(u.id, null)
  }

  const seen = new Set<string>()
  const tracks = lists.tracks.filter((track) => {
    const path = pathOf(track)
    if (seen.has(track.unit)) return report('tracks.json', `${path}.unit`, 'a unit with no track before', track.unit)
    seen.add(track.unit)
    return (
      known('tracks.json', `${path}.unit`, track.unit, unitIds, 'unit') &&
      checkTrack(track, path, placeIds, lists, report, cited)
    )
  })
  const tracked = new Set(tracks.map((t) => t.unit))

  const span = (file: string, path: string, from: string, until: string) =>
    parseBattleTime(from)! < parseBattleTime(until)! || report(file, `${path}.until`, `a time after ${from}`, until)
  const inRegion = (file: string, path: string, [lon, lat]: readonly [number, number]) => {
    const at = toLocal(lon, lat)
    return (
      Math.max(Math.abs(at.x), Math.abs(at.z)) <= REGION_HALF ||
      report(file, path, 'a point of the drawn region', [lon, lat])
    )
  }
  let linesKept = 0
  const features = unique('features.json', lists.features, report).filter((f) => {
    const path = pathOf(f)
    return (
      span('features.json', path, f.from, f.until) &&
      (f.restsUntil === undefined ||
        parseBattleTime(f.restsUntil)! < parseBattleTime(f.until)! ||
        report('features.json', `${path}.restsUntil`, `a time before ${f.until}`, f.restsUntil)) &&
      f.line.every((point, i) => inRegion('features.json', `${path}.line[${i}]`, point)) &&
      cited('features.json', path, f.sources) &&
      (f.kind === 'pocket' ||
        ++linesKept <= MAX_LINES ||
        report('features.json', path, `at most ${MAX_LINES} lines besides pockets`, f.id))
    )
  })
  const axisIds = new Set(lists.axes.map((a) => a.id))
  const eventIds = new Set(lists.events.map((e) => e.id))
  const axes = unique('axes.json', lists.axes, report).filter((a) => {
    const path = pathOf(a)
    return (
      span('axes.json', path, a.from, a.until) &&
      known('axes.json', `${path}.lead`, a.lead, tracked, 'unit with a track') &&
      a.units.every((u, j) => known('axes.json', `${path}.units[${j}]`, u, unitIds, 'unit')) &&
      (!a.meets ||
        (known('axes.json', `${path}.meets.axis`, a.meets.axis, axisIds, 'axis') &&
          known('axes.json', `${path}.meets.event`, a.meets.event, eventIds, 'event') &&
          cited('axes.json', `${path}.meets`, a.meets.sources))) &&
      cited('axes.json', path, a.sources)
    )
  })
  const fires = unique('fires.json', lists.fires, report).filter((f) => {
    const path = pathOf(f)
    if (!cited('fires.json', path, f.sources)) return false
    if (f.kind === 'guns') return known('fires.json', `${path}.unit`, f.unit, unitIds, 'unit')
    return (
      span('fires.json', path, f.from, f.until) &&
      f.on.every((c, j) => known('fires.json', `${path}.on[${j}].place`, c.place, placeIds, 'place'))
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
      e.persons.every((p, j) => known('events.json', `${path}.persons[${j}]`, p, personIds, 'person')) &&
      cited('events.json', path, e.sources)
    )
  })
  const atlas = checkAtlas(lists.atlas, !faults.some((f) => f.file === 'atlas.json'), cited, report)
  const byId = new Map(lists.claims.map((c) => [c.id, c]))
  const claimIds = new Set(byId.keys())
  const chapters = checkChapters(
    'chapters.json',
    lists.chapters,
    {
      units: unitIds,
      places: placeIds,
      claims: claimIds,
      features: new Set(features.map((f) => f.id)),
      events: new Set(events.map((e) => e.id)),
      atlas: new Set(atlas.map((e) => e.id)),
      persons: new Set(persons.map((p) => p.id)),
      cited,
    },
    report,
  )
  const decks = checkDecks(lists.decks, chapters, !faults.some((f) => f.file === 'chapters.json'), report)
  const claims = unique('claims.json', lists.claims, report).filter((c) => {
    const path = pathOf(c)
    const others = [
      ...(c.totalOf ?? []).map((id, j) => [`totalOf[${j}]`, id]),
      ...(c.share
        ? [
            ['share.part', c.share.part],
            ['share.whole', c.share.whole],
          ]
        : []),
    ]
    const sums = [...sumIssues(c), ...totalIssues(c, byId)]
    sums.forEach((f) => faults.push({ ...f, file: 'claims.json', path: path + f.path }))
    return (
      sums.length === 0 &&
      others.every(([at, id]) => known('claims.json', `${path}.${at}`, id!, claimIds, 'claim')) &&
      (c.about.unit === undefined || known('claims.json', `${path}.about.unit`, c.about.unit, unitIds, 'unit')) &&
      (c.about.person === undefined ||
        known('claims.json', `${path}.about.person`, c.about.person, personIds, 'person')) &&
      (c.about.place === undefined || known('claims.json', `${path}.about.place`, c.about.place, placeIds, 'place')) &&
      c.values.every((x, j) => cited('claims.json', `${path}.values[${j}]`, x.sources))
    )
  })
  return {
    sources,
    places,
    persons,
    units,
    tracks,
    features,
    axes,
    fires,
    sorties,
    events,
    chapters,
    claims,
    atlas,
    decks,
  }
}
