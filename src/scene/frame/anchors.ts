import { toLocal } from '@/geo/frame'
import type { BattleRecord } from '@/domain/record'
import { isStressCopy } from '@/domain/stress'
import type { Anchors } from '@/terrain/lod'
import type { PoseTable } from '@/timeline/sample'

/** Points where something stands on the ground: the rows of the pose table, and after them the named places. */
export interface StageAnchors extends Anchors {
  readonly x: Float64Array
  readonly z: Float64Array
  readonly presence: Float64Array
  /** Rows of the record itself; those after them are copies for measuring, and need no exact ground. */
  readonly own: number
}

export function createAnchors(record: BattleRecord): StageAnchors {
  const rows = record.tracks.length
  const places = [...record.places.values()].map((p) => toLocal(p.position[0], p.position[1]))
  const count = rows + places.length
  const own = record.tracks.filter((t) => !isStressCopy(t.unit.id)).length
  const anchors = { own, count, x: new Float64Array(count), z: new Float64Array(count), presence: new Float64Array(count) }
  places.forEach((at, i) => {
    anchors.x[rows + i] = at.x
    anchors.z[rows + i] = at.z
  })
  return anchors
}

/** Puts in who is where now, and whether tokens and names are shown at all. */
export function writeAnchors(anchors: StageAnchors, poses: PoseTable, tokens: boolean, names: boolean): void {
  anchors.x.set(poses.x)
  anchors.z.set(poses.z)
  for (let i = 0; i < anchors.count; i++) anchors.presence[i] = i < poses.count ? (tokens && i < anchors.own ? poses.presence[i]! : 0) : names ? 1 : 0
}
