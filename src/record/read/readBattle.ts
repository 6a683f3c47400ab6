import * as v from 'valibot'
import { DAY, parseBattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { BattleFile, type Battle } from '@/record/schema/battle'
import { Id } from '@/record/schema/common'
import { shown, type Fault } from '@/record/schema/fault'
import { LIMITS } from '@/record/schema/limits'
import { BATTLEFIELD_HALF } from '@/record/schema/lists'
import { Phase } from '@/record/schema/phases'
import { readEntries, readObjectFile } from './readFile'

const FILE = 'battle.json'
/** Phases and story are read one by one: a bad one is left out, and the battle stays. */
const Whole = v.strictObject({ ...BattleFile.entries, phases: v.unknown(), story: v.unknown() })

/**
 * Reads battle.json. Null, with a fault, if it has no clock: it cannot be read, ends before it starts, lasts longer
 * than a campaign, or opens outside its own range.
 */
export function readBattle(given: unknown, faults: Fault[]): Battle | null {
  const raw =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? { phases: [], story: [], ...given } : given
  const whole = readObjectFile(FILE, Whole, raw, faults)
  if (!whole || !clockHolds(whole, faults)) return null
  const phases = readEntries(FILE, 'phases', Phase, listOf('phases', whole.phases, faults), faults)
  const story = listOf('story', whole.story, faults).flatMap((id, i) => {
    if (v.is(Id, id)) return [id]
    faults.push({ file: FILE, path: `story[${i}]`, expected: 'the id of a step of chapters.json', got: shown(id) })
    return []
  })
  return { ...whole, extent: extentOf(whole.extent, faults), phases, story }
}

function listOf(field: string, given: unknown, faults: Fault[]): readonly unknown[] {
  if (Array.isArray(given)) return given
  faults.push({ file: FILE, path: field, expected: 'Array', got: shown(given) })
  return []
}

function clockHolds({ start, end, opening }: Pick<Battle, 'start' | 'end' | 'opening'>, faults: Fault[]): boolean {
  const [from, to, at] = [parseBattleTime(start)!, parseBattleTime(end)!, parseBattleTime(opening)!]
  const fault = (path: string, expected: string, got: string) => {
    faults.push({ file: FILE, path, expected, got: shown(got) })
    return false
  }
  if (to <= from) return fault('end', `a time after ${start}`, end)
  if (to - from > LIMITS.days * DAY) return fault('end', `a time at most ${LIMITS.days} days after ${start}`, end)
  if (at < from || at > to) return fault('opening', `a time from ${start} to ${end}`, opening)
  return true
}

/** The extent where its corners are south-west and north-east; else that of the drawn ground, with a fault. */
function extentOf(extent: Battle['extent'], faults: Fault[]): Battle['extent'] {
  const [[west, south], [east, north]] = extent
  if (west < east && south < north) return extent
  const expected = 'the south-west corner, then the north-east corner'
  faults.push({ file: FILE, path: 'extent', expected, got: shown(extent) })
  return [toLonLat(-BATTLEFIELD_HALF, BATTLEFIELD_HALF), toLonLat(BATTLEFIELD_HALF, -BATTLEFIELD_HALF)]
}
