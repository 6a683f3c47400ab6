import type { BattleRecord } from '@/record/model/record'
import { BATTLEFIELD_HALF } from '@/record/schema/lists'

/** Number of keyframes on the drawn battlefield at which a source documents the unit's place. */
export function documentedPlacesOnGround(record: Pick<BattleRecord, 'tracks'>): number {
  const onGround = (fix: { x: number; z: number }) => Math.max(Math.abs(fix.x), Math.abs(fix.z)) <= BATTLEFIELD_HALF
  return record.tracks
    .flatMap((row) => row.segments.flat())
    .filter((fix) => fix.confidence.place === 'documented' && onGround(fix)).length
}
