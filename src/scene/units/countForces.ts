import { SIDES } from '@/record/schema/common'
import { writeForceCounts } from '@/state/ports/forceCounts'
import type { World } from '../world'
import type { TokenColumns } from './tokenColumns'

const shown = new Int32Array(SIDES.length)
const onMap = new Int32Array(SIDES.length)

/**
 * Counts units that are on the map and shown, by side, and reports them to the page. Stress copies come after the
 * record's own rows and are not counted.
 */
export function countForces({ record, poses, units, tokens, anchors }: World, { stood }: TokenColumns): void {
  shown.fill(0)
  onMap.fill(0)
  for (let row = 0; row < anchors.own; row++) {
    if (poses.presence[row]! <= 0) continue
    const side = SIDES.indexOf(record.tracks[row]!.unit.side)
    onMap[side]!++
    shown[side]! += units.shown[row]!
  }
  let drawn = 0
  let represented = 0
  for (let i = 0; i < tokens.count; i++) {
    // A token that is just folding into another is counted there.
    if (tokens.row[i]! >= anchors.own || stood[tokens.row[i]!] === 0) continue
    drawn++
    represented += 1 + tokens.carried[i]!
  }
  writeForceCounts(shown, onMap, drawn, represented)
}
