import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Water } from '@/ground/terrain/readWater'
import type { BattleRecord } from '@/record/model/record'

/** A bridge or pontoon on the drawn river, local metres; it stands from one battle time until another. */
export interface Bridge {
  readonly place: string
  readonly x: number
  readonly z: number
  /** Water level, metres above the datum. */
  readonly level: number
  /** Unit vector across the river. */
  readonly acrossX: number
  readonly acrossZ: number
  readonly width: number
  readonly from: number
  readonly until: number
}

/** A crossing farther than this from any drawn water is not drawn as a bridge, metres. */
const REACH = 6000

/**
 * Every crossing of the record, moved to the nearest point of a drawn river: places are known to kilometres, but
 * bridges stand on water.
 */
export function bridgesOf(record: Pick<BattleRecord, 'places'>, water: Water): Bridge[] {
  return [...record.places.values()].flatMap((place) => {
    if (place.kind !== 'crossing') return []
    const at = toLocal(place.position[0], place.position[1])
    let best: Bridge | null = null
    let least = REACH
    for (const { points } of water.rivers) {
      for (let i = 1; i + 1 < points.length; i++) {
        const [x, z, level, width] = points[i]!
        const d = Math.hypot(x - at.x, z - at.z)
        if (d >= least) continue
        least = d
        const dx = points[i + 1]![0] - points[i - 1]![0]
        const dz = points[i + 1]![1] - points[i - 1]![1]
        const length = Math.hypot(dx, dz) || 1
        best = {
          place: place.id,
          x,
          z,
          level,
          width,
          acrossX: -dz / length,
          acrossZ: dx / length,
          from: place.from === undefined ? -1e9 : parseBattleTime(place.from)!,
          until: place.until === undefined ? 1e9 : parseBattleTime(place.until)!,
        }
      }
    }
    return best ? [best] : []
  })
}
