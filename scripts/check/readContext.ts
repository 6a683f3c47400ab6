import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toLocal } from '../../src/base/geo/frame'
import { parseWater } from '../../src/ground/terrain/readWater'
import type { BattleRecord } from '../../src/record/model/record'
import { faultText } from '../../src/record/schema/fault'
import { readCoverage } from '../docs/coverage'
import { ranksDated } from './commanders'
import { coverageHolds } from './coverage'
import { equipmentCited } from './equipment'
import { eventHoursCarried, hoursCarried, memoryNotDocumented, placesCarried } from './evidence'
import type { CheckContext, Rule } from './finding'
import { highlightsOnMap } from './highlights'
import type { Line, River } from './line'
import { namesInScript, namesInTime, namingCited } from './names'
import { captionTimes, storyLengths } from './story'
import { strengthsHold } from './strengths'
import { labelsOnTerrain, type TerrainPoint } from './terrainPlaces'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const json = (path: string): unknown => JSON.parse(readFileSync(ROOT + path, 'utf8'))

/** The claimed border is a feature like any other; its line runs so that Mongolia is on the right. */
export const BORDER_ID = 'border.claim.mn'

/** The checked record with the drawn water. */
export function readContext(record: BattleRecord): CheckContext {
  const border = record.features.find((f) => f.item.id === BORDER_ID)?.item.line ?? []
  return {
    record,
    rivers: readRivers(),
    border: border.map(([lon, lat]) => [toLocal(lon, lat).x, toLocal(lon, lat).z] as const),
    fixPath: fixPaths(),
  }
}

/** Rules that need a file besides the record. */
export function rulesOfFiles(record: BattleRecord): Rule[] {
  const points = ['heights', 'lakes'].flatMap(
    (name) => (json(`data/terrain/${name}.json`) as Record<string, Partial<TerrainPoint>[]>)[name]!,
  )
  const sources = new Set(record.sources.keys())
  return [
    equipmentCited(sources),
    strengthsHold(sources),
    namingCited(sources),
    namesInScript(record),
    namesInTime(record),
    highlightsOnMap(record),
    coverageHolds(readCoverage(), record),
    ranksDated([...record.persons.values()]),
    hoursCarried(record.sources),
    eventHoursCarried(record),
    placesCarried(record.sources),
    memoryNotDocumented(record.sources),
    storyLengths(record.chapters),
    captionTimes(record.chapters),
    labelsOnTerrain(points.filter((p): p is TerrainPoint => p.lon !== undefined && p.lat !== undefined)),
  ]
}

function readRivers(): River[] {
  const { water, faults } = parseWater(json('assets/terrain/water.json'))
  const [fault] = faults
  if (fault) throw new Error(faultText(fault))
  return water.rivers.map(({ id, points }) => ({
    id,
    course: points.map(([x, z]): Line[number] => [x, z]),
    widths: points.map((p) => p[3]),
  }))
}

/** A track that the reader left out does not shift the paths of later ones. */
function fixPaths(): CheckContext['fixPath'] {
  const file = json('data/tracks.json') as { tracks: { unit?: unknown }[] }
  const index = new Map(file.tracks.map((t, i) => [t.unit, i]))
  return (unit, segment, keyframe) => `tracks[${index.get(unit)}].segments[${segment}].keyframes[${keyframe}]`
}
