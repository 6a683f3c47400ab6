import type { Trackable } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import type { PoseTable } from '@/record/time/sample'
import { isFighting } from './postureKind'

/**
 * A unit in a fighting posture is in the fight if a unit of the other camp, also in a fighting posture, is within
 * this distance, metres. Inferred from the record's places and postures, and labelled as inferred where shown.
 */
export const ENGAGED_WITHIN = 4000

/** The two camps: Soviet and Mongolian, Japanese and Manchukuo. */
const CAMP: Readonly<Record<Side, number>> = { su: 0, mn: 0, jp: 1, mk: 1 }
const CELLS = 64
const HALF = CELLS / 2

export interface Engaged {
  /** By row: 1 for a unit that is in the fight. */
  readonly engaged: Uint8Array
  /** Scratch columns: whether the unit is present in a fighting posture; chains of units by cell and camp. */
  readonly fighting: Uint8Array
  /** Whether the posture of a pose version is a fighting one. */
  readonly fights: Uint8Array
  readonly version: Int32Array
  /** By row: the camp of the unit. */
  readonly camp: Uint8Array
  poses: PoseTable | null
  readonly next: Int32Array
  readonly heads: Int32Array
}

export function createEngaged(count: number): Engaged {
  return {
    engaged: new Uint8Array(count),
    fighting: new Uint8Array(count),
    fights: new Uint8Array(count),
    version: new Int32Array(count),
    camp: new Uint8Array(count),
    poses: null,
    next: new Int32Array(count),
    heads: new Int32Array(CELLS * CELLS * 2),
  }
}

const cellOf = (metres: number) => Math.min(CELLS - 1, Math.max(0, Math.floor(metres / ENGAGED_WITHIN) + HALF))

/** Writes which units are in the fight in the current poses. Pure in its inputs; allocates nothing. */
export function writeEngaged(out: Engaged, tracks: readonly Trackable[], poses: PoseTable): void {
  const { engaged, fighting, fights, version, camp, next, heads } = out
  if (out.poses !== poses) {
    out.poses = poses
    version.fill(-1)
  }
  heads.fill(-1)
  for (let row = 0; row < poses.count; row++) {
    engaged[row] = 0
    fighting[row] = 0
    if (poses.presence[row]! < 1) continue
    if (version[row] !== poses.version[row]) {
      version[row] = poses.version[row]!
      const { unit, segments } = tracks[row]!
      camp[row] = CAMP[unit.side]
      fights[row] = isFighting(segments[poses.segment[row]!]![poses.fix[row]!]!.posture) ? 1 : 0
    }
    if (fights[row] === 0) continue
    fighting[row] = 1
    const head = (cellOf(poses.z[row]!) * CELLS + cellOf(poses.x[row]!)) * 2 + camp[row]!
    next[row] = heads[head]!
    heads[head] = row
  }
  for (let row = 0; row < poses.count; row++) {
    if (fighting[row] === 1) engaged[row] = meets(out, row, 1 - camp[row]!, poses) ? 1 : 0
  }
}

function meets({ next, heads }: Engaged, row: number, other: number, poses: PoseTable): boolean {
  const x = poses.x[row]!
  const z = poses.z[row]!
  const column = cellOf(x)
  const line = cellOf(z)
  for (let r = Math.max(0, line - 1); r <= Math.min(CELLS - 1, line + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(CELLS - 1, column + 1); c++) {
      for (let k = heads[(r * CELLS + c) * 2 + other]!; k >= 0; k = next[k]!) {
        const dx = poses.x[k]! - x
        const dz = poses.z[k]! - z
        if (dx * dx + dz * dz <= ENGAGED_WITHIN * ENGAGED_WITHIN) return true
      }
    }
  }
  return false
}
