import { toLocal } from '@/base/geo/frame'
import type { Anchors } from '@/ground/terrain/lodView'
import { isStressCopy } from '@/record/domain/stressIds'
import type { BattleRecord } from '@/record/model/record'
import type { PoseTable } from '@/record/time/sample'

/** Points where something stands on the ground: the rows of the record's tracks, then the named places. */
export interface WorldAnchors extends Anchors {
  readonly x: Float64Array
  readonly z: Float64Array
  readonly presence: Float64Array
  /** Number of rows of the record itself: stress copies come after them and need no exact ground. */
  readonly own: number
}

export function createAnchors(record: BattleRecord): WorldAnchors {
  const places = [...record.places.values()].map((p) => toLocal(p.position[0], p.position[1]))
  const own = record.tracks.filter((t) => !isStressCopy(t.unit.id)).length
  const count = own + places.length
  const anchors = {
    own,
    count,
    x: new Float64Array(count),
    z: new Float64Array(count),
    presence: new Float64Array(count),
  }
  places.forEach((at, i) => {
    anchors.x[own + i] = at.x
    anchors.z[own + i] = at.z
  })
  return anchors
}

/** Writes where each unit is now, and whether tokens and names are shown at all. */
export function writeAnchors(anchors: WorldAnchors, poses: PoseTable, tokens: boolean, names: boolean): void {
  for (let i = 0; i < anchors.own; i++) {
    anchors.x[i] = poses.x[i]!
    anchors.z[i] = poses.z[i]!
    anchors.presence[i] = tokens ? poses.presence[i]! : 0
  }
  for (let i = anchors.own; i < anchors.count; i++) anchors.presence[i] = names ? 1 : 0
}
