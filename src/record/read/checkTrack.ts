import { isoLabel, parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Citation } from '@/record/schema/common'
import { BATTLEFIELD_HALF, type Lists } from '@/record/schema/lists'
import { nearest, type Report } from './ids'

/** Checks that times run forwards, places are known, and positions lie on the ground or at a place with `offMap`. */
export function checkTrack(
  track: Lists['tracks'][number],
  path: string,
  placeIds: ReadonlySet<string>,
  lists: Lists,
  report: Report,
  cited: (file: string, path: string, citations: readonly Citation[], field?: string) => boolean,
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
      if (!placeIds.has(k.place))
        return report('tracks.json', `${at}.place`, 'a known place', k.place, nearest(k.place, placeIds))
      const place = lists.places.find((p) => p.id === k.place)!
      const origin = toLocal(place.position[0], place.position[1])
      const off = Math.max(Math.abs(origin.x + k.east), Math.abs(origin.z - k.north)) > BATTLEFIELD_HALF
      if (off && !place.offMap)
        return report('tracks.json', at, 'a position on the ground', { place: k.place, east: k.east, north: k.north })
      return (
        cited('tracks.json', at, k.sources.fact, 'sources.fact') &&
        cited('tracks.json', at, k.sources.place, 'sources.place')
      )
    }),
  )
}
