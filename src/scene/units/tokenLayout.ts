import type { BattleRecord } from '@/domain/record'
import type { Echelon } from '@/schema/forces'

/** Width of a token on the screen by echelon, CSS pixels at size 1. */
const WIDTH: Record<Echelon, number> = {
  company: 26,
  battalion: 30,
  regiment: 34,
  brigade: 38,
  division: 42,
  corps: 44,
  army: 46,
  'army-group': 46,
}

export interface TokenStatics {
  /** CSS pixels at size 1. */
  readonly width: Float32Array
  /** Row of the nearest superior that has a track, or -1. */
  readonly superior: Int32Array
}

/** What of a token never changes, by row of the record's tracks. */
export function tokenStatics(record: BattleRecord): TokenStatics {
  const rows = new Map(record.tracks.map((t, row) => [t.unit.id, row]))
  const width = new Float32Array(record.tracks.length)
  const superior = new Int32Array(record.tracks.length)
  record.tracks.forEach(({ unit }, row) => {
    width[row] = WIDTH[unit.echelon]
    superior[row] = -1
    for (let id = unit.parent; id !== null; id = record.units.get(id)?.parent ?? null) {
      const found = rows.get(id)
      if (found === undefined) continue
      superior[row] = found
      break
    }
  })
  return { width, superior }
}
