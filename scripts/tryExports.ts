import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { battleTime, toUtcMs } from '../src/base/core/battleTime'
import { writeExchange } from '../src/picture/exchange/formats'
import { stateAt } from '../src/record/domain/stateAt'
import { exportRequest } from './export/command'
import { readRecordFromDisk } from './readRecord'

/**
 * `npm run try:exports`: opens exported files in other programs that are too large for devDependencies. Installs them
 * separately, in .work/exports, from the npm registry.
 */
const FOLDER = fileURLToPath(new URL('../.work/exports/', import.meta.url))
const CESIUM = '@cesium/engine@26.3.0'
/** Moments at which each unit is looked up. */
const MOMENTS = 300
/** Maximum difference of positions in another program, metres. */
const TOLERANCE = 2

mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}package.json`, '{"private":true}\n')
if (!existsSync(`${FOLDER}node_modules/@cesium/engine`))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', CESIUM], {
    cwd: FOLDER,
    stdio: 'inherit',
  })

const { record } = readRecordFromDisk()
if (!record) throw new Error('data/ could not be read; npm run check:data says why')
const { body } = await writeExchange('czml', exportRequest(record))

/** The parts of CesiumJS used here. */
interface Cesium {
  CzmlDataSource: new () => { load(czml: unknown): Promise<{ entities: { values: Entity[] } }> }
  JulianDate: { fromDate(date: Date): unknown }
  Cartographic: { fromCartesian(point: unknown): { longitude: number; latitude: number } }
}
interface Entity {
  readonly id: string
  readonly position: { getValue(time: unknown): unknown }
  readonly billboard: { readonly image: { getValue(time: unknown): unknown } }
  readonly properties: Readonly<Record<string, { getValue(time: unknown): unknown }>>
  isAvailable(time: unknown): boolean
}

// CesiumJS tests whether an image is one of these; Node has none of them.
for (const name of [
  'Image',
  'HTMLCanvasElement',
  'HTMLImageElement',
  'HTMLVideoElement',
  'ImageBitmap',
  'OffscreenCanvas',
])
  (globalThis as Record<string, unknown>)[name] ??= function unused() {}
const module = pathToFileURL(`${FOLDER}node_modules/@cesium/engine/index.js`).href
const cesium = (await import(module)) as Cesium
const { entities } = await new cesium.CzmlDataSource().load(JSON.parse(String(body)))

let [shown, worst] = [0, 0]
const wrong: string[] = []
for (let i = 0; i < MOMENTS; i++) {
  const t = battleTime(Math.floor(record.start + ((i * 0.618034) % 1) * (record.end - record.start)))
  const time = cesium.JulianDate.fromDate(new Date(toUtcMs(t)))
  const state = stateAt(record, t)
  const told = new Map(state.units.map((unit) => [`unit/${unit.id}`, unit]))
  for (const entity of entities.values.filter((each) => each.id.startsWith('unit/'))) {
    const unit = told.get(entity.id)
    if (entity.isAvailable(time) !== (unit !== undefined))
      wrong.push(`${entity.id} at ${state.time}: on the map or not`)
    if (!unit || !entity.isAvailable(time)) continue
    shown++
    const { longitude, latitude } = cesium.Cartographic.fromCartesian(entity.position.getValue(time))
    const degrees = 180 / Math.PI
    const metres = Math.hypot(
      (longitude * degrees - unit.lon) * 111_320 * Math.cos(latitude),
      (latitude * degrees - unit.lat) * 111_320,
    )
    worst = Math.max(worst, metres)
    if (metres > TOLERANCE) wrong.push(`${entity.id} at ${state.time}: ${metres.toFixed(1)} m away`)
    if (!entity.billboard.image.getValue(time)) wrong.push(`${entity.id} at ${state.time}: no symbol`)
    if (entity.properties.confidence_place!.getValue(time) !== unit.confidence.place)
      wrong.push(`${entity.id} at ${state.time}: another confidence`)
  }
}
console.log(
  `CZML in ${CESIUM}: ${entities.values.length} entities, ${shown} positions at ${MOMENTS} moments, worst ${worst.toFixed(2)} m`,
)
for (const text of wrong.slice(0, 20)) console.error(text)
process.exitCode = wrong.length > 0 || shown === 0 ? 1 : 0
