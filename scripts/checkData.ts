import { faultText } from '../src/record/schema/fault'
import { checkAccounts } from './check/accounts'
import { checkFiles } from './check/files'
import { checkGround } from './check/ground'
import { readContext, rulesOfFiles } from './check/readContext'
import { checkAllTranslations } from './check/translations'
import { recordCounts } from './docs/counts'
import { DATA_FOLDER, printFaults, readRecordFromDisk } from './readRecord'

const { record, faults } = readRecordFromDisk()
const findings = record ? checkGround(readContext(record), rulesOfFiles(record)) : []
const translations = checkAllTranslations()
const all = [
  ...faults,
  ...checkFiles(DATA_FOLDER),
  ...(record ? checkAccounts(record) : []),
  ...findings.filter((f) => !f.advice),
  ...translations.flatMap(({ faults }) => faults),
]
for (const advice of findings.filter((f) => f.advice)) console.log(`note: ${faultText(advice)}`)
printFaults(all)
if (all.length > 0 || !record) {
  console.error(`check:data: ${all.length} faults`)
  process.exit(1)
}
for (const line of [...recordCounts(record), ...translations.map(({ line }) => line)]) console.log(line)
