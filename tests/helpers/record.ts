import type { BattleRecord } from '@/record/model/record'
import { readRecordFromDisk } from '../../scripts/readRecord'

export * from './smallRecord'

/** The record of data/, read once for a test file. */
export function realRecord(): BattleRecord {
  const { record, faults } = readRecordFromDisk()
  if (!record || faults.length > 0) throw new Error(`data/ has ${faults.length} faults`)
  return record
}
