import type { Page } from './page'
import type { BattleRecord } from '../../src/record/model/record'
import { readStatements } from './citations'
import { claimsPage } from './claims'
import { coveragePage, readCoverage } from './coverage'
import { schemaPages } from './schemas'
import { sourcesPage } from './sources'

/** Every page that is generated from the record. */
export function pages(record: BattleRecord): Page[] {
  return [
    { path: 'docs/SOURCES.md', text: sourcesPage(record, readStatements()) },
    { path: 'docs/CLAIMS.md', text: claimsPage(record) },
    { path: 'docs/COVERAGE.md', text: coveragePage(readCoverage()) },
    ...schemaPages(),
  ]
}
