import { parseBattleTime } from '@/base/core/battleTime'
import { hasBar, strengthSeries, type StrengthSeries } from '@/record/domain/strength'
import type { BattleRecord } from '@/record/model/record'
import { SIDES } from '@/record/schema/common'
import type { Echelon } from '@/record/schema/forces'

/** Width of a token on the screen by echelon, CSS pixels at size 1. */
export const TOKEN_WIDTH: Readonly<Record<Echelon, number>> = {
  company: 26,
  battalion: 30,
  regiment: 34,
  brigade: 38,
  division: 42,
  corps: 44,
  army: 46,
  'army-group': 46,
}

/** The order of command from a time on: by row, the row of the nearest superior that has a track, or -1. */
interface Command {
  readonly from: number
  readonly superior: Int32Array
}

export interface TokenStatics {
  /** CSS pixels at size 1. */
  readonly width: Float32Array
  /** Index of the side. */
  readonly side: Uint8Array
  /** Orders of command by time; the first holds from the start. */
  readonly commands: readonly Command[]
  /** The strength series shown by the bar, by row; null where fewer than two figures are known. */
  readonly bars: readonly (StrengthSeries | null)[]
}

/** Constant properties of tokens, by row of the record's tracks. */
export function tokenStatics(record: BattleRecord): TokenStatics {
  const { tracks } = record
  const changes = [...new Set(tracks.flatMap(({ unit }) => unit.parents.map((c) => parseBattleTime(c.from)!)))].sort(
    (a, b) => a - b,
  )
  return {
    width: Float32Array.from(tracks, ({ unit }) => TOKEN_WIDTH[unit.echelon]),
    side: Uint8Array.from(tracks, ({ unit }) => SIDES.indexOf(unit.side)),
    commands: [-Infinity, ...changes].map((from) => ({ from, superior: superiorsAt(record, from) })),
    bars: tracks.map(({ unit }) => strengthSeries(unit).find(hasBar) ?? null),
  }
}

/** The rows of the superiors at `t`; allocates nothing. */
export function superiorRows({ commands }: TokenStatics, t: number): Int32Array {
  let k = commands.length - 1
  while (k > 0 && commands[k]!.from > t) k--
  return commands[k]!.superior
}

function superiorsAt(record: BattleRecord, t: number): Int32Array {
  const rows = new Map(record.tracks.map((track, row) => [track.unit.id, row]))
  const parents = new Map<string, string | null>()
  const parentOf = (id: string): string | null => {
    let parent = parents.get(id)
    if (parent === undefined) {
      const unit = record.units.get(id)
      const change = unit?.parents.findLast((c) => parseBattleTime(c.from)! <= t)
      parent = change ? change.parent : (unit?.parent ?? null)
      parents.set(id, parent)
    }
    return parent
  }
  return Int32Array.from(record.tracks, ({ unit }) => {
    // A circular chain of command is cut after a hundred links.
    for (let id = parentOf(unit.id), links = 0; id !== null && links < 100; id = parentOf(id), links++) {
      const row = rows.get(id)
      if (row !== undefined) return row
    }
    return -1
  })
}
