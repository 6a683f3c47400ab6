import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Fix } from '@/record/model/record'
import type { Place } from '@/record/schema/places'
import type { Keyframe } from '@/record/schema/tracks'

/** The keyframe in battle time and local metres; `place` is the place it refers to. */
export function resolveFix(keyframe: Keyframe, place: Place): Fix {
  const at = toLocal(place.position[0], place.position[1])
  return {
    t: parseBattleTime(keyframe.t)!,
    depart: parseBattleTime(keyframe.depart ?? keyframe.t)!,
    x: at.x + keyframe.east,
    z: at.z - keyframe.north,
    place: place.id,
    posture: keyframe.posture,
    note: keyframe.note,
    precision: keyframe.precision ?? null,
    confidence: keyframe.confidence,
    errorM: place.errorM,
    sources: keyframe.sources,
  }
}
