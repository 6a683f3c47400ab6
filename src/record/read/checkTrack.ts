import { isoLabel, parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { LIMITS } from '@/record/schema/limits'
import { BATTLEFIELD_HALF, type Lists } from '@/record/schema/lists'
import type { Place } from '@/record/schema/places'
import type { Keyframe } from '@/record/schema/tracks'
import type { Checking } from './checking'
import { guarded } from './ids'

type Track = Lists['tracks'][number]
const FILE = 'tracks.json'

/** The tracks of known units, one each, that run forwards over known places. */
export function checkTracks(
  tracks: readonly Track[],
  unitIds: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
  checking: Checking,
): Track[] {
  const { report, known } = checking
  const seen = new Set<string>()
  let kept = 0
  const placeIds = new Set(places.keys())
  return guarded(FILE, tracks, report, (track, path) => {
    if (seen.has(track.unit)) return report(FILE, `${path}.unit`, 'a unit with no track before', track.unit)
    seen.add(track.unit)
    return (
      known(FILE, `${path}.unit`, track.unit, unitIds, 'unit') &&
      trackHolds(track, path, places, placeIds, checking) &&
      (++kept <= LIMITS.tracks || report(FILE, path, `at most ${LIMITS.tracks} units with a track`, track.unit))
    )
  })
}

/** Checks the keyframes of every segment, which follow one another in time. */
function trackHolds(
  track: Track,
  path: string,
  places: ReadonlyMap<string, Place>,
  placeIds: ReadonlySet<string>,
  checking: Checking,
): boolean {
  const keyframesHold = createKeyframeCheck(FILE, places, placeIds, checking)
  return track.segments.every((segment, s) => keyframesHold(segment.keyframes, `${path}.segments[${s}].keyframes`))
}

/**
 * A check of keyframes, called once for each unbroken run: times go forwards from call to call, places are known, and
 * positions lie on the ground or at a place with `offMap`.
 */
export function createKeyframeCheck(
  file: string,
  places: ReadonlyMap<string, Place>,
  placeIds: ReadonlySet<string>,
  { report, known, cited }: Checking,
): (keyframes: readonly Keyframe[], path: string) => boolean {
  let previous = -Infinity
  return (keyframes, path) =>
    keyframes.every((k, i) => {
      const at = `${path}[${i}]`
      const t = parseBattleTime(k.t)!
      const depart = k.depart === undefined ? t : parseBattleTime(k.depart)!
      if (t <= previous) return report(file, `${at}.t`, `a time after ${isoLabel(previous as typeof t)}`, k.t)
      if (depart < t) return report(file, `${at}.depart`, `a time not before ${k.t}`, k.depart)
      previous = depart
      if (!known(file, `${at}.place`, k.place, placeIds, 'place')) return false
      const place = places.get(k.place)!
      const origin = toLocal(place.position[0], place.position[1])
      const off = Math.max(Math.abs(origin.x + k.east), Math.abs(origin.z - k.north)) > BATTLEFIELD_HALF
      if (off && !place.offMap)
        return report(file, at, 'a position on the ground', { place: k.place, east: k.east, north: k.north })
      return cited(file, at, k.sources.fact, 'sources.fact') && cited(file, at, k.sources.place, 'sources.place')
    })
}
