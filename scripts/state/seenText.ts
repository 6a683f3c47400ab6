import type { BattleTime } from '../../src/base/core/battleTime'
import { toLocal } from '../../src/base/geo/frame'
import { viewshed } from '../../src/ground/sight/viewshed'
import { observerAt } from '../../src/record/domain/observers'
import type { BattleRecord } from '../../src/record/model/record'
import { DEFAULT_EYE_M, DEFAULT_RANGE_M } from '../../src/record/schema/viewing'
import { readObserver } from '../../src/state/link/sightFormats'
import { viewshedLines } from '../../src/state/words/sightWords'
import { usageError } from '../lib/command'
import { readGroundFromDisk } from '../sight/readGround'

/** What could be seen from an observer, as lines of the battle in words. Exits with the usage for an observer that is unknown or off the map. */
export function seenText(record: BattleRecord, t: BattleTime, text: string): string[] {
  const observer = readObserver(text)
  if (!observer) usageError(`--sees: expected place:ID, unit:ID or LON,LAT, got "${text}"`)
  const point = observerAt(record, observer, t)
  if (!point) usageError(`--sees: expected a place or unit that is on the map at this time, got "${text}"`)
  const { ground, reconstructedAt } = readGroundFromDisk()
  const shed = viewshed(
    ground,
    { ...toLocal(point.lon, point.lat), eyeM: DEFAULT_EYE_M },
    { rangeM: DEFAULT_RANGE_M, targetM: 0, stepM: ground.battlefield.spacing },
    reconstructedAt,
  )
  return [
    '',
    'WHAT COULD BE SEEN',
    ...viewshedLines(record, point.names?.en ?? text, shed, t).map((line) => `  - ${line}`),
  ]
}
