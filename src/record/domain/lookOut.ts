import { toLocal, toLonLat } from '@/base/geo/frame'
import type { BattleRecord } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import { createPoseTable, samplePoses } from '@/record/time/sample'

/** Eye height of a standing man, metres. */
export const EYE_HEIGHT_M = 1.7
const NEAREST = 3

const EAST: readonly Side[] = ['jp', 'mk']

/**
 * The bearing, degrees from north, from a point towards the nearest opposing units at `t`: the centre of the nearest
 * three units of the alliance opposite `side`, or of the nearer alliance where no side is given. Null when none is on
 * the map.
 */
export function bearingToFront(
  record: Pick<BattleRecord, 'tracks'>,
  t: number,
  lon: number,
  lat: number,
  side: Side,
): number | null {
  const from = toLocal(lon, lat)
  const poses = createPoseTable(record.tracks.length)
  samplePoses(record.tracks, t, poses)
  const across = record.tracks
    .map(({ unit }, row) => ({
      unit,
      x: poses.x[row]! - from.x,
      z: poses.z[row]! - from.z,
      presence: poses.presence[row]!,
    }))
    .filter((u) => u.presence > 0 && u.unit.arm !== 'aviation' && EAST.includes(u.unit.side) !== EAST.includes(side))
    .sort((a, b) => Math.hypot(a.x, a.z) - Math.hypot(b.x, b.z))
    .slice(0, NEAREST)
  if (across.length === 0) return null
  const x = across.reduce((sum, u) => sum + u.x, 0)
  const z = across.reduce((sum, u) => sum + u.z, 0)
  if (Math.hypot(x, z) < 1) return null
  return ((Math.atan2(x, -z) * 180) / Math.PI + 360) % 360
}

/** The time nearest to `t` at which a unit is on the map, with its position then; null when it has no track. */
export function nearestOnMap(
  record: Pick<BattleRecord, 'tracks'>,
  id: string,
  t: number,
): { t: number; lon: number; lat: number } | null {
  const track = record.tracks.find((k) => k.unit.id === id)
  if (!track) return null
  const poses = createPoseTable(1)
  const times = [
    t,
    ...track.segments.flatMap((s) => s.map((f) => f.t)).sort((a, b) => Math.abs(a - t) - Math.abs(b - t)),
  ]
  for (const time of times) {
    samplePoses([track], time, poses)
    if (poses.presence[0]! <= 0) continue
    const [lon, lat] = toLonLat(poses.x[0]!, poses.z[0]!)
    return { t: time, lon, lat }
  }
  return null
}
