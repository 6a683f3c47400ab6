import type { Trackable } from '@/record/model/record'
import { CONFIDENCES, type Confidence, type Grades } from '@/record/schema/common'
import type { PoseTable } from '@/record/time/sample'
import { weakerGrades } from './grades'
import { NO_FILTER, passesConfidence, passesIdentity, type UnitFilter } from './unitFilter'

const codeOf = (confidence: Confidence) => CONFIDENCES.indexOf(confidence)

/** Grades by the code stored in the columns: three place codes for each fact code. */
export const GRADE_CODES: readonly Grades[] = CONFIDENCES.flatMap((fact) =>
  CONFIDENCES.map((place) => ({ fact, place })),
)

/** Index into GRADE_CODES. */
export const gradeCode = ({ fact, place }: Grades): number => codeOf(fact) * CONFIDENCES.length + codeOf(place)

/** By row of the tracks: the current grades, and whether the unit passes the filter. Written in place. */
export interface ShownUnits {
  /** Index into GRADE_CODES; 0 for units that are not on the map. */
  readonly confidence: Uint8Array
  /** 1 if the unit is on the map and passes the filter. Used by tokens, names and trails. */
  readonly shown: Uint8Array
  /** 1 if side, arm and echelon pass the filter; recomputed when the filter changes. */
  readonly identity: Uint8Array
  /** By grade code: 1 if it passes the filter. */
  readonly allowed: Uint8Array
  filter: UnitFilter
  /** By row: the pose version for which the next two columns were computed. */
  readonly version: Int32Array
  /** Grade code at the fix, and on the leg after it. */
  readonly codeAt: Uint8Array
  readonly codeOn: Uint8Array
  poses: PoseTable | null
}

export function createShownUnits(count: number): ShownUnits {
  return {
    confidence: new Uint8Array(count),
    shown: new Uint8Array(count),
    identity: new Uint8Array(count).fill(1),
    allowed: new Uint8Array(GRADE_CODES.length).fill(1),
    filter: NO_FILTER,
    version: new Int32Array(count),
    codeAt: new Uint8Array(count),
    codeOn: new Uint8Array(count),
    poses: null,
  }
}

/**
 * Writes both columns for the current poses. Allocates nothing; re-checks identities only when the filter has
 * changed.
 */
export function writeShown(out: ShownUnits, tracks: readonly Trackable[], poses: PoseTable, filter: UnitFilter): void {
  if (out.filter !== filter) {
    out.filter = filter
    for (let row = 0; row < tracks.length; row++) out.identity[row] = passesIdentity(filter, tracks[row]!.unit) ? 1 : 0
    for (let code = 0; code < out.allowed.length; code++)
      out.allowed[code] = passesConfidence(filter, GRADE_CODES[code]!) ? 1 : 0
  }
  if (out.poses !== poses) {
    out.poses = poses
    out.version.fill(-1)
  }
  for (let row = 0; row < poses.count; row++) {
    if (poses.presence[row]! <= 0) {
      out.confidence[row] = 0
      out.shown[row] = 0
      continue
    }
    if (out.version[row] !== poses.version[row]) {
      out.version[row] = poses.version[row]!
      writeCodes(out, tracks[row]!, poses, row)
    }
    const code = poses.progress[row]! > 0 ? out.codeOn[row]! : out.codeAt[row]!
    out.confidence[row] = code
    out.shown[row] = out.identity[row]! & out.allowed[code]!
  }
}

/**
 * As in `unitStateAt`: between two fixes the weaker grades of both, if the unit really moves from one to the other.
 */
function writeCodes(out: ShownUnits, { segments }: Trackable, poses: PoseTable, row: number): void {
  const segment = segments[poses.segment[row]!]!
  const index = poses.fix[row]!
  const here = segment[index]!
  const next = segment[index + 1]
  const moves = next !== undefined && (next.x !== here.x || next.z !== here.z)
  out.codeAt[row] = gradeCode(here.confidence)
  out.codeOn[row] = moves ? gradeCode(weakerGrades(here.confidence, next.confidence)) : out.codeAt[row]!
}
