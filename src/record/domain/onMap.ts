import { toLonLat } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import { createPoseTable, samplePoses } from '@/record/time/sample'

/** Longitude and latitude of the units that are on the map at battle time `t`, by id. */
export function unitsOnMap(
  record: Pick<BattleRecord, 'tracks'>,
  t: number,
): ReadonlyMap<string, readonly [number, number]> {
  const poses = createPoseTable(record.tracks.length)
  samplePoses(record.tracks, t, poses)
  return new Map(
    record.tracks.flatMap((track, row) =>
      poses.presence[row]! > 0 ? [[track.unit.id, toLonLat(poses.x[row]!, poses.z[row]!)] as const] : [],
    ),
  )
}
