import { parentAt } from '@/domain/command'
import type { BattleRecord } from '@/domain/record'
import type { Stage } from '../stage'
import { superiorRows, type TokenStatics } from './tokenLayout'

/** What a row is to the selected unit. */
export const CHAIN = { none: 0, selected: 1, superior: 2, subordinate: 3 } as const

/** The chain of command of what is selected, and all rows that must keep a token of their own. Worked out when either changes. */
export interface Chain {
  /** By row: a value of CHAIN. */
  readonly part: Uint8Array
  readonly chosen: Uint8Array
  /** Row of the selected unit, or -1. */
  row: number
  /** Superiors upwards, then subordinates. */
  readonly links: number[]
  id: string | null
  group: readonly string[]
  command: Int32Array | null
  readonly rows: ReadonlyMap<string, number>
}

export function createChain({ tracks }: Pick<BattleRecord, 'tracks'>): Chain {
  const count = tracks.length
  return { part: new Uint8Array(count), chosen: new Uint8Array(count), row: -1, links: [], id: null, group: [], command: null, rows: new Map(tracks.map((t, row) => [t.unit.id, row])) }
}

/** Brings the chain up to date with the selection, the group and the order of command at the stage's time. */
export function writeChain(chain: Chain, stage: Stage, statics: TokenStatics, id: string | null, group: readonly string[]): void {
  const command = superiorRows(statics, stage.t)
  if (chain.id === id && chain.group === group && chain.command === command) return
  chain.id = id
  chain.group = group
  chain.command = command
  chain.part.fill(CHAIN.none)
  chain.chosen.fill(0)
  chain.links.length = 0
  const { tracks, units } = stage.record
  chain.row = id === null ? -1 : (chain.rows.get(id) ?? -1)
  const inGroup = new Set(group)
  tracks.forEach(({ unit }, row) => {
    if (inGroup.has(unit.id)) chain.chosen[row] = 1
  })
  if (id === null) return
  for (let up = upwards(chain.row); up >= 0 && chain.links.length < 16; up = command[up]!) {
    chain.part[up] = CHAIN.superior
    chain.links.push(up)
  }
  tracks.forEach(({ unit }, row) => {
    if (row === chain.row || !standsUnder(unit.id)) return
    chain.part[row] = CHAIN.subordinate
    chain.chosen[row] = 1
    chain.links.push(row)
  })
  if (chain.row >= 0) {
    chain.part[chain.row] = CHAIN.selected
    chain.chosen[chain.row] = 1
  }

  function upwards(row: number): number {
    if (row >= 0) return command[row]!
    // The selected unit has no track: its nearest tracked superior is looked for by name.
    for (let up = parentOf(id!); up !== null; up = parentOf(up)) {
      const found = chain.rows.get(up)
      if (found !== undefined) return found
    }
    return -1
  }
  /** True when the nearest superior that has a track, or one before it, is the selected unit. */
  function standsUnder(of: string): boolean {
    for (let up = parentOf(of), links = 0; up !== null && links < 32; up = parentOf(up), links++) {
      if (up === id) return true
      if (chain.rows.has(up)) return false
    }
    return false
  }
  function parentOf(of: string): string | null {
    const unit = units.get(of)
    return unit ? parentAt(unit, stage.t) : null
  }
}
