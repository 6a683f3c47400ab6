import type { BattleRecord } from '@/record/model/record'
import { readRecordFromDisk } from '../../scripts/readRecord'

export * from './smallRecord'

let read: BattleRecord | null = null

/**
 * The record of data/: frozen, so it is read once and shared by all tests of a worker. @throws Error when data/ has
 * faults.
 */
export function realRecord(): BattleRecord {
  if (read) return read
  const { record, faults } = readRecordFromDisk()
  if (!record || faults.length > 0) throw new Error(`data/ has ${faults.length} faults`)
  return (read = record)
}
