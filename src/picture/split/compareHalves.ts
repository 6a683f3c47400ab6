import { parseBattleTime } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import { createPoseTable, samplePoses, type PoseTable } from '@/record/time/sample'

/** A unit whose places are farther apart than this has moved, metres: below it the places themselves are unsure. */
export const MOVED_M = 500

/** How a unit differs between the two halves. */
export const UNIT_DIFFERENCE = { none: 0, moved: 1, onlyLeft: 2, onlyRight: 3 } as const

/**
 * Writes by row how each unit differs between two pose tables of the same rows: moved, or on the map in one only.
 * Allocates nothing; returns the number that differ.
 */
export function writeUnitDifferences(left: PoseTable, right: PoseTable, out: Uint8Array): number {
  let differing = 0
  for (let row = 0; row < left.count; row++) {
    const inLeft = left.presence[row]! > 0
    const inRight = right.presence[row]! > 0
    let kind: number = UNIT_DIFFERENCE.none
    if (inLeft && inRight) {
      const apart = Math.hypot(left.x[row]! - right.x[row]!, left.z[row]! - right.z[row]!)
      if (apart > MOVED_M) kind = UNIT_DIFFERENCE.moved
    } else if (inLeft) kind = UNIT_DIFFERENCE.onlyLeft
    else if (inRight) kind = UNIT_DIFFERENCE.onlyRight
    out[row] = kind
    if (kind !== UNIT_DIFFERENCE.none) differing++
  }
  return differing
}

/** A unit that has moved from the left half to the right one. */
export interface Moved {
  readonly id: string
  readonly metres: number
  /** From its place on the left to that on the right, radians clockwise from north. */
  readonly bearing: number
}

/** What differs between two moments, or between two accounts of one moment; ids in the order of the record. */
export interface HalvesCompared {
  readonly moved: readonly Moved[]
  readonly unitsOnlyLeft: readonly string[]
  readonly unitsOnlyRight: readonly string[]
  readonly linesOnlyLeft: readonly string[]
  readonly linesOnlyRight: readonly string[]
  /** Units at the same place in both. */
  readonly same: number
}

/** One half: a record and the time at which it is read. */
export interface HalfOf {
  readonly record: BattleRecord
  readonly t: number
}

/** Compares two halves of the same rows. Pure. */
export function compareHalves(left: HalfOf, right: HalfOf): HalvesCompared {
  const poses = [left, right].map(({ record, t }) => {
    const table = createPoseTable(record.tracks.length)
    samplePoses(record.tracks, t, table)
    return table
  })
  const [a, b] = poses as [PoseTable, PoseTable]
  const kinds = new Uint8Array(a.count)
  writeUnitDifferences(a, b, kinds)
  const idOf = (row: number) => left.record.tracks[row]!.unit.id
  const rows = Array.from(kinds.keys())
  const idsOf = (kind: number) => rows.filter((row) => kinds[row] === kind).map(idOf)
  const lines = [left, right].map(
    ({ record, t }) => new Set(record.features.filter((f) => f.from <= t && t < f.until).map((f) => f.item.id)),
  ) as [Set<string>, Set<string>]
  return {
    moved: rows
      .filter((row) => kinds[row] === UNIT_DIFFERENCE.moved)
      .map((row) => {
        const [dx, dz] = [b.x[row]! - a.x[row]!, b.z[row]! - a.z[row]!]
        return {
          id: idOf(row),
          metres: Math.hypot(dx, dz),
          bearing: (Math.atan2(dx, -dz) + 2 * Math.PI) % (2 * Math.PI),
        }
      }),
    unitsOnlyLeft: idsOf(UNIT_DIFFERENCE.onlyLeft),
    unitsOnlyRight: idsOf(UNIT_DIFFERENCE.onlyRight),
    linesOnlyLeft: [...lines[0]].filter((id) => !lines[1].has(id)),
    linesOnlyRight: [...lines[1]].filter((id) => !lines[0].has(id)),
    same: rows.filter((row) => kinds[row] === UNIT_DIFFERENCE.none && a.presence[row]! > 0).length,
  }
}

/** Pairs of times worth setting side by side, battle-local. */
export const TIME_PAIRS = [
  { word: msg('20 and 31 August: the offensive, before and after'), times: ['1939-08-20T05:30', '1939-08-31T12:00'] },
  { word: msg('The front in July and in August'), times: ['1939-07-14T12:00', '1939-08-20T05:30'] },
  { word: msg('Bain-Tsagan: 3 and 5 July'), times: ['1939-07-03T10:00', '1939-07-05T12:00'] },
  { word: msg('The ring: 23 and 25 August'), times: ['1939-08-23T12:00', '1939-08-25T12:00'] },
].map(({ word, times }) => ({ word, times: times.map((t) => parseBattleTime(t)!) }))
