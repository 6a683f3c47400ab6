import { faultText } from '../src/record/schema/fault'
import { checkAccounts } from './check/accounts'
import { checkFiles } from './check/files'
import { checkGround } from './check/ground'
import { readContext, rulesOfFiles } from './check/readContext'
import { recordCounts } from './docs/counts'
import { DATA_FOLDER, printFaults, readRecordFromDisk } from './readRecord'

const { record, faults } = readRecordFromDisk()
const findings = record ? checkGround(readContext(record), rulesOfFiles(record)) : []
const all = [
  ...faults,
  ...checkFiles(DATA_FOLDER),
  ...(record ? checkAccounts(record) : []),
  ...findings.filter((f) => !f.advice),
]
for (const advice of findings.filter((f) => f.advice)) console.log(`note: ${faultText(advice)}`)
printFaults(all)
if (all.length > 0 || !record) {
  console.error(`check:data: ${all.length} faults`)
  process.exit(1)
}
for (const line of recordCounts(record)) console.log(line)
