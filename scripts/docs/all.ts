import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printFaults, readRecordFromDisk } from '../readRecord'
import { pages } from './pages'

const { record, faults } = readRecordFromDisk()
printFaults(faults)
if (!record || faults.length > 0) {
  console.error('docs: not written, since data/ has faults')
  process.exit(1)
}
for (const { path, text } of pages(record)) {
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text)
  console.log(path)
}
