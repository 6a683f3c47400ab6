import { DAY, parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { BattleEvent } from '@/record/schema/events'
import type { Fire } from '@/record/schema/fires'
import { LIMITS } from '@/record/schema/limits'
import { REGION_HALF, type Lists } from '@/record/schema/lists'
import type { Place } from '@/record/schema/places'
import type { Sortie } from '@/record/schema/sorties'
import type { Checking } from './checking'
import { guarded, unique } from './ids'

type Places = ReadonlyMap<string, Place>
type Ids = ReadonlySet<string>

/** Guns of known units, and barrages on ground that is drawn. */
export function checkFires(fires: Lists['fires'], units: Ids, places: Places, checking: Checking): Fire[] {
  const { report, cited, known, forwards } = checking
  const file = 'fires.json'
  const placeIds = new Set(places.keys())
  return guarded(file, unique(file, fires, report), report, (f, path) => {
    if (!cited(file, path, f.sources)) return false
    if (f.kind === 'guns') return known(file, `${path}.unit`, f.unit, units, 'unit')
    return (
      forwards(file, path, f.from, f.until) &&
      f.on.every((circle, i) => {
        const at = `${path}.on[${i}]`
        if (!known(file, `${at}.place`, circle.place, placeIds, 'place')) return false
        const { x, z } = toLocal(...places.get(circle.place)!.position)
        const { place, east, north } = circle
        const away = Math.max(Math.abs(x + east), Math.abs(z - north))
        return away <= REGION_HALF || report(file, at, 'a circle on the drawn region', { place, east, north })
      })
    )
  })
}

/** From the first aircraft that enters the map to the last that leaves it, before and after the time over the target. */
const FLIGHT_S = 3600

/** The sorties between known places; where too many would be in the air to be drawn, the later ones are left out. */
export function checkSorties(sorties: Lists['sorties'], placeIds: Ids, checking: Checking): Sortie[] {
  const { report, cited, known } = checking
  const file = 'sorties.json'
  const inAir: { until: number; aircraft: number }[] = []
  const good = guarded(file, unique(file, sorties, report), report, (s, path) => {
    if (!known(file, `${path}.target`, s.target, placeIds, 'place')) return false
    if ('place' in s.from) {
      if (!known(file, `${path}.from.place`, s.from.place, placeIds, 'place')) return false
      if (s.from.place === s.target)
        return report(file, `${path}.from.place`, 'a place other than the target', s.target)
    }
    return (
      s.losses.every((loss, i) => cited(file, `${path}.losses[${i}]`, loss.sources)) && cited(file, path, s.sources)
    )
  })
  const crowded = new Set<Sortie>()
  const byTime = [...good].sort((a, b) => parseBattleTime(a.t)! - parseBattleTime(b.t)!)
  guarded(file, byTime, report, (s, path) => {
    const from = parseBattleTime(s.t)! - FLIGHT_S
    for (let i = inAir.length - 1; i >= 0; i--) if (inAir[i]!.until <= from) inAir.splice(i, 1)
    const aircraft = s.flights.reduce((sum, f) => sum + f.count, 0)
    const others = inAir.reduce((sum, f) => sum + f.aircraft, 0)
    if (others + aircraft > LIMITS.aircraft) {
      crowded.add(s)
      const most = `at most ${LIMITS.aircraft} aircraft in the air at one time`
      return report(file, `${path}.flights`, most, `${others + aircraft}`)
    }
    inAir.push({ until: parseBattleTime(s.t)! + s.overTargetMin * 60 + FLIGHT_S, aircraft })
    return true
  })
  return good.filter((s) => !crowded.has(s))
}

/** The events at known places, with known units and persons, that do not run backwards or for years. */
export function checkEvents(
  events: Lists['events'],
  ids: { readonly places: Ids; readonly units: Ids; readonly persons: Ids },
  checking: Checking,
): BattleEvent[] {
  const { report, cited, known, allKnown } = checking
  const file = 'events.json'
  return guarded(file, unique(file, events, report), report, (e, path) => {
    const length = e.until === undefined ? 0 : parseBattleTime(e.until)! - parseBattleTime(e.t)!
    if (length < 0) return report(file, `${path}.until`, `a time not before ${e.t}`, e.until)
    if (length > LIMITS.days * DAY && !e.context)
      return report(file, `${path}.until`, `a time at most ${LIMITS.days} days after ${e.t}`, e.until)
    return (
      (e.place === undefined || known(file, `${path}.place`, e.place, ids.places, 'place')) &&
      allKnown(file, `${path}.units`, e.units, ids.units, 'unit') &&
      allKnown(file, `${path}.persons`, e.persons, ids.persons, 'person') &&
      cited(file, path, e.sources)
    )
  })
}
