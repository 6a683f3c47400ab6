import { printFaults, readRecordFromDisk } from './readRecord'

const { record, faults } = readRecordFromDisk()
printFaults(faults)
if (faults.length > 0 || !record) {
  console.error(`check:data: ${faults.length} faults`)
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
