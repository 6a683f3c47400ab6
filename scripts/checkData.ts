import { faultText } from '@/schema/fault'
import { checkGround } from './check/ground'
import { readContext, rulesOfFiles } from './check/readContext'
import { printFaults, readRecordFromDisk } from './readRecord'

const { record, faults } = readRecordFromDisk()
const findings = record ? checkGround(readContext(record), rulesOfFiles(record)) : []
const all = [...faults, ...findings.filter((f) => !f.advice)]
for (const advice of findings.filter((f) => f.advice)) console.log(`note: ${faultText(advice)}`)
printFaults(all)
if (all.length > 0 || !record) {
  console.error(`check:data: ${all.length} faults`)
  process.exit(1)
}
const fixes = record.tracks.flatMap((t) => t.segments.flat())
const by = (confidence: string) => fixes.filter((f) => f.confidence === confidence).length
console.log(
  [
    `units ${record.units.size}, of them ${record.tracks.length} with a track`,
    `keyframes ${fixes.length}: ${by('documented')} documented, ${by('approximate')} approximate, ${by('reconstructed')} reconstructed`,
    `places ${record.places.size}, fronts, pockets and claims ${record.features.length}, axes ${record.axes.length}`,
    `events ${record.events.length}, sorties ${record.sorties.length}, sources ${record.sources.size}`,
    `chapters ${record.chapters.length} with ${record.chapters.reduce((n, c) => n + c.steps.length, 0)} steps`,
  ].join('\n'),
)
