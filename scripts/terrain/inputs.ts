import { toLocal } from '../../src/base/geo/frame'
import { drawAxis, type Axis } from './course'
import { despike } from './despike'
import { plantDunes, type Dunes } from './dunes'
import { drawLakes, type Lake } from './lakes'
import { drawMeanders, type Course } from './meander'
import type { BluffsFile, HeightRecord, MeadowFile, RiverRecord, RiversFile } from './records'
import { readData, readElevations, type Table } from './tables'

/** All inputs of the bake, parsed and converted to the local frame. */
export interface Inputs {
  readonly table: Table
  readonly main: Axis
  readonly mainRecord: RiverRecord
  readonly stream: Axis
  readonly streamRecord: RiverRecord
  readonly mainCourse: Course
  readonly streamCourse: Course
  /** An earlier course of the river: leaves oxbows and dry channels in the meadow. */
  readonly oldCourse: Course
  readonly lakes: Lake[]
  readonly dunes: Dunes
  readonly bluffs: BluffsFile
  readonly heights: HeightRecord[]
  readonly meadow: MeadowFile
}

function riverNamed(file: RiversFile, id: string): RiverRecord {
  const river = file.rivers.find((each) => each.id === id)
  if (!river) throw new Error(`data/terrain/rivers.json: no river "${id}"`)
  return river
}

/** Ends the stream on the main river: same point, same water level. */
function joinStream(stream: Course, main: Course): Course {
  const last = stream.points[stream.points.length - 1]!
  let meeting = main.points[0]!
  for (const point of main.points) {
    if (Math.hypot(point.x - last.x, point.z - last.z) < Math.hypot(meeting.x - last.x, meeting.z - last.z))
      meeting = point
  }
  const points = [...stream.points.slice(0, -1), { ...meeting, width: last.width }]
  // The meeting point may be above the stream's last levels: raise its approach.
  let level = meeting.level
  for (let i = points.length - 2; i >= 0; i--) {
    level = Math.round((level + 0.02) * 100) / 100
    if (points[i]!.level >= level) break
    points[i] = { ...points[i]!, level }
  }
  return { ...stream, points }
}

/** Reads data/terrain and draws rivers, lakes and dune fields. */
export function readInputs(): Inputs {
  const { figures, repaired } = readElevations()
  const rivers = readData('rivers.json')
  const mainRecord = riverNamed(rivers, 'khalkhin-gol')
  const streamRecord = riverNamed(rivers, 'holsten')
  const main = drawAxis(mainRecord, 40)
  const stream = drawAxis(streamRecord, 20)
  const ties = rivers.tiePoints.map(({ lon, lat }) => toLocal(lon, lat))
  const mainCourse = drawMeanders(main, mainRecord, ties, 801)
  const streamCourse = joinStream(drawMeanders(stream, streamRecord, ties, 851), mainCourse)
  return {
    table: despike(figures, repaired),
    main,
    mainRecord,
    stream,
    streamRecord,
    mainCourse,
    streamCourse,
    oldCourse: drawMeanders(main, mainRecord, ties, 877),
    lakes: drawLakes(readData('lakes.json').lakes),
    dunes: plantDunes(readData('dunes.json').fields),
    bluffs: readData('bluffs.json'),
    heights: readData('heights.json').heights,
    meadow: readData('meadow.json'),
  }
}
