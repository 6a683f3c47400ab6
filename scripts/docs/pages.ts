import type { BattleRecord } from '../../src/record/model/record'
import { readStatements } from './citations'
import { claimsPage } from './claims'
import { schemaPages } from './schemas'
import { sourcesPage } from './sources'

export interface Page {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** Every page that is generated from the record. */
export function pages(record: BattleRecord): Page[] {
  return [
    { path: 'docs/SOURCES.md', text: sourcesPage(record, readStatements()) },
    { path: 'docs/CLAIMS.md', text: claimsPage(record) },
    ...schemaPages(),
  ]
}
