import { createPoseTable, samplePoses } from '@/timeline/sample'
import type { BattleRecord } from './record'

/** Ids of the units that are on the map at battle time `t`. */
export function unitsOnMap(record: Pick<BattleRecord, 'tracks'>, t: number): ReadonlySet<string> {
  const poses = createPoseTable(record.tracks.length)
  samplePoses(record.tracks, t, poses)
  return new Set(record.tracks.filter((_, row) => poses.presence[row]! > 0).map((track) => track.unit.id))
}
