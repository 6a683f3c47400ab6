import type { BattleRecord } from '@/record/model/record'
import type { PoseTable } from '@/record/time/sample'

/** Puffs behind one unit, and the distance between two of them, metres. */
export const PUFFS = 14
export const BETWEEN = 55
/** Slower than this, metres a second, nothing is raised. */
const SLOWEST = 0.4

/** Rows of the units whose vehicles raise dust: tanks and armoured cars. */
export function dustyRows({ tracks }: Pick<BattleRecord, 'tracks'>): number[] {
  return tracks.flatMap(({ unit }, row) => (unit.arm === 'armour' || unit.arm === 'armoured-car' ? [row] : []))
}

/** Speed of the unit in a row at the time of the poses, metres a second; 0 while it stands. */
export function speedOf({ legs, progress }: PoseTable, row: number): number {
  const share = progress[row]!
  if (share <= 0 || share >= 1) return 0
  const seconds = legs.until[row]! - legs.depart[row]!
  const metres = Math.hypot(legs.x1[row]! - legs.x0[row]!, legs.z1[row]! - legs.z0[row]!)
  return seconds > 0 ? metres / seconds : 0
}

/** How much dust a unit of that speed raises, 0 to 1; none on wet ground. */
export function dustShare(speed: number, wet: number): number {
  return speed < SLOWEST ? 0 : Math.min(1, 0.55 + speed / 8) * Math.max(0, 1 - 2 * wet)
}
