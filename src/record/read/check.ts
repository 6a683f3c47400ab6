import type { Fault } from '@/record/schema/fault'
import type { Lists } from '@/record/schema/lists'
import { checkAtlas } from './checkAtlas'
import { checkChapters } from './checkChapters'
import { checkClaims } from './checkClaims'
import { checkDecks } from './checkDecks'
import { checkPersons, checkUnits } from './checkForces'
import { checkEvents, checkFires, checkSorties } from './checkHappenings'
import { createChecking } from './checking'
import { checkAxes, checkFeatures } from './checkLines'
import { checkPlaces } from './checkPlaces'
import { checkTracks } from './checkTrack'
import { unique } from './ids'

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map((e) => e.id))

/**
 * Checks that a schema cannot express: ids resolve, times run forwards, positions lie on the ground. Entries that
 * fail are left out; each failure is one fault. Order matters: places and units first, then what refers to them.
 * `sourcesNamed` are the ids of all entries of sources.json, including those that could not be read: an error in a
 * source is one fault, not one for everything that cites it.
 */
export function checkReferences(lists: Lists, faults: Fault[], sourcesNamed: readonly string[] = []): Lists {
  const failed = (file: string) => faults.some((f) => f.file === file)
  const sourceIds = new Set([...idsOf(lists.sources), ...sourcesNamed])
  const checking = createChecking(faults, sourceIds, lists.sources.length === 0 && failed('sources.json'))
  const { report } = checking
  const sources = unique('sources.json', lists.sources, report)

  const places = checkPlaces(lists.places, checking)
  const placesById = new Map(places.map((p) => [p.id, p]))
  const persons = checkPersons(lists.persons, checking)
  const units = checkUnits(lists.units, idsOf(persons), checking)
  const ids = { places: idsOf(places), persons: idsOf(persons), units: idsOf(units) }
  const tracks = checkTracks(lists.tracks, ids.units, placesById, checking)
  const features = checkFeatures(lists.features, checking)
  const tracked = new Set(tracks.map((t) => t.unit))
  const eventsById = new Map(lists.events.map((e) => [e.id, e]))
  const axes = checkAxes(lists.axes, { units: ids.units, tracked, events: eventsById }, checking)
  const fires = checkFires(lists.fires, ids.units, placesById, checking)
  const sorties = checkSorties(lists.sorties, ids.places, checking)
  const events = checkEvents(lists.events, ids, checking)
  const atlas = checkAtlas(lists.atlas, !failed('atlas.json'), checking)
  const chapters = checkChapters(
    'chapters.json',
    lists.chapters,
    {
      units: ids.units,
      places: ids.places,
      claims: new Map(lists.claims.map((c) => [c.id, c])),
      features: idsOf(features),
      events: idsOf(events),
      atlas: idsOf(atlas),
      persons: ids.persons,
    },
    checking,
  )
  const decks = checkDecks(lists.decks, chapters, !failed('chapters.json'), report)
  const claims = checkClaims(lists.claims, { ...ids, events: idsOf(events) }, checking)
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
