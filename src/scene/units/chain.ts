import { parentAt } from '@/record/domain/command'
import type { BattleRecord } from '@/record/model/record'
import type { World } from '../world'
import { superiorRows, type TokenStatics } from './tokenLayout'

/** Relation of a row to the selected unit. */
export const CHAIN = { none: 0, selected: 1, superior: 2, subordinate: 3 } as const

/**
 * The chain of command of the selection, and all rows that must keep a token of their own. Updated when either changes.
 */
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
  return {
    part: new Uint8Array(count),
    chosen: new Uint8Array(count),
    row: -1,
    links: [],
    id: null,
    group: [],
    command: null,
    rows: new Map(tracks.map((t, row) => [t.unit.id, row])),
  }
}

/** Updates the chain for the selection, the group and the order of command at the current time. */
export function writeChain(
  chain: Chain,
  world: World,
  statics: TokenStatics,
  id: string | null,
  group: readonly string[],
): void {
  const command = superiorRows(statics, world.t)
  if (chain.id === id && chain.group === group && chain.command === command) return
  chain.id = id
  chain.group = group
  chain.command = command
  chain.part.fill(CHAIN.none)
  chain.chosen.fill(0)
  chain.links.length = 0
  chain.row = id === null ? -1 : (chain.rows.get(id) ?? -1)
  for (const member of group) {
    const row = chain.rows.get(member)
    if (row !== undefined) chain.chosen[row] = 1
  }
  if (id !== null) writeLinks(chain, world, command, id)
  for (let row = 0; row < command.length; row++)
    world.named[row] = chain.chosen[row] === 1 || chain.part[row] !== CHAIN.none ? 1 : 0
}

function writeLinks(chain: Chain, world: World, command: Int32Array, id: string): void {
  const parentOf = (of: string): string | null => {
    const unit = world.record.units.get(of)
    return unit ? parentAt(unit, world.t) : null
  }
  /** Row of the nearest superior that has a track; -1 when none has. */
  const upwards = (of: string): number => {
    for (let up = parentOf(of), links = 0; up !== null && links < 32; up = parentOf(up), links++) {
      const row = chain.rows.get(up)
      if (row !== undefined) return row
    }
    return -1
  }
  /** True when the selected unit is the nearest superior with a track, or is above it. */
  const standsUnder = (of: string): boolean => {
    for (let up = parentOf(of), links = 0; up !== null && links < 32; up = parentOf(up), links++) {
      if (up === id) return true
      if (chain.rows.has(up)) return false
    }
    return false
  }
  for (let up = upwards(id); up >= 0 && chain.links.length < 16; up = command[up]!) {
    chain.part[up] = CHAIN.superior
    chain.links.push(up)
  }
  world.record.tracks.forEach(({ unit }, row) => {
    if (row === chain.row || !standsUnder(unit.id)) return
    chain.part[row] = CHAIN.subordinate
    chain.chosen[row] = 1
    chain.links.push(row)
  })
  if (chain.row < 0) return
  chain.part[chain.row] = CHAIN.selected
  chain.chosen[chain.row] = 1
}
