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

/** Where one unit stands at battle time `t`, longitude and latitude; null while it is not on the map. */
export function whereUnitIs(
  { tracks }: Pick<BattleRecord, 'tracks'>,
  id: string,
  t: number,
): readonly [number, number] | null {
  const track = tracks.find((each) => each.unit.id === id)
  if (!track) return null
  const poses = createPoseTable(1)
  samplePoses([track], t, poses)
  return poses.presence[0]! > 0 ? toLonLat(poses.x[0]!, poses.z[0]!) : null
}
