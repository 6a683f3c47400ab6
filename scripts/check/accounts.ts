import { readFileSync } from 'node:fs'
import type { BattleRecord } from '../../src/record/model/record'
import { parseAccounts } from '../../src/record/read/parseAccounts'
import type { Fault } from '../../src/record/schema/fault'
import { DATA_FOLDER } from '../readRecord'

/** Faults of accounts.json: its entries, and what they name of the record. */
export function checkAccounts(record: BattleRecord): readonly Fault[] {
  try {
    return parseAccounts(JSON.parse(readFileSync(`${DATA_FOLDER}accounts.json`, 'utf8')), record).faults
  } catch (error) {
    return [{ file: 'accounts.json', path: '', expected: 'a JSON file', got: (error as Error).message }]
  }
}
