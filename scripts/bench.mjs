/**
 * `npm run bench`: measures the built page in headless Chromium with software WebGL at 1280×720, writes
 * bench/result.json and bench/RESULT.md, and exits 1 when a budget is exceeded. `npm run bench -- stress memory` runs
 * only those parts (load, orbit, ground, whole, llvmpipe, paused, play, stress, flights, steps, split, memory, mounts, soak),
 * prints their results, and writes nothing. A part that fails is tried once more in a new browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireBrowser } from './lib/browser.mjs'
import { fail, install, requireNode, ROOT } from './lib/node.mjs'
import { buildIfStale, freePort, serve } from './lib/site.mjs'
import { barTable } from './measure/bar.mjs'
import { bareGround, wholePicture } from './measure/ground.mjs'
import { llvmpipe } from './measure/llvmpipe.mjs'
import { lecture, playing, remounts, SMALL } from './measure/memory.mjs'
import { coldStart, longTasks, orbit, pausedFrames } from './measure/orbit.mjs'
import { withPage } from './measure/page.mjs'
import { reportOf } from './measure/report.mjs'
import { resultOf } from './measure/result.mjs'
import { split } from './measure/split.mjs'
import { steps } from './measure/steps.mjs'
import { flights, stress } from './measure/stress.mjs'

const COLD_STARTS = 3
const ALL_BUT_GROUND = 'units,labels,fronts,borders,axes,trails,air,water'
const LOW = '?bench=1&play=0&quality=low'
const whole = (quality) => `?bench=1&play=0&quality=${quality}`
const ground = (quality) => `${whole(quality)}&hide=${ALL_BUT_GROUND}`

requireNode()
await install()
const executablePath = await requireBrowser().catch((error) => fail(error.message))
await buildIfStale()
const { chromium } = await import('@playwright/test')
const site = await serve(await freePort(4170))
const browser = { chromium, executablePath, address: site.address }
const on = (search, measure, size) => withPage(browser, search, measure, size)

const byQuality = async (measure) => {
  const result = {}
  for (const quality of ['low', 'medium', 'high']) result[quality] = await measure(quality)
  return result
}
const PARTS = {
  load: async () => {
    const cold = []
    for (let i = 0; i < COLD_STARTS; i++) cold.push(await on('', coldStart))
    return cold
  },
  orbit: () => byQuality((quality) => on(whole(quality), orbit)),
  ground: () => byQuality((quality) => on(ground(quality), bareGround)),
  whole: async () => ({ medium: await on(whole('medium'), wholePicture) }),
  llvmpipe: () => llvmpipe(browser, { ground, whole }),
  paused: () => on(LOW, pausedFrames),
  play: () => on('?play=1&rate=3600&quality=low&t=1939-08-20T05:00', longTasks),
  stress: () => on(LOW, stress),
  flights: () => on(LOW, flights),
  steps: () => on('?play=0&quality=low&present=1', steps),
  split: () => on(LOW, split),
  memory: () => on(`${LOW}&t=1939-08-20T06:00`, playing, SMALL),
  mounts: () => on(LOW, remounts, SMALL),
  soak: () => on(LOW, lecture, SMALL),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in PARTS))
if (unknown) fail(`bench: expected parts out of ${Object.keys(PARTS).join(', ')}, got "${unknown}"`)

try {
  const measured = {}
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
    console.error(`bench: ${name}…`)
    measured[name] = await PARTS[name]().catch((error) => {
      console.error(`bench: ${name} failed and is tried once more: ${error.stack}`)
      return PARTS[name]()
    })
  }
  if (wanted.length === 0) write(resultOf(measured))
  else {
    console.log(JSON.stringify(measured, null, 2))
    if (measured.ground && measured.whole) console.log(barTable(measured))
    if (measured.llvmpipe?.ground) console.log(barTable(measured.llvmpipe))
  }
} finally {
  await site.close()
}

function write(result) {
  mkdirSync(join(ROOT, 'bench'), { recursive: true })
  writeFileSync(join(ROOT, 'bench/result.json'), `${JSON.stringify(result, null, 2)}\n`)
  const report = reportOf(result)
  writeFileSync(join(ROOT, 'bench/RESULT.md'), report)
  console.log(report)
  const broken = result.budgets.filter((b) => !b.kept && !b.goal)
  for (const b of broken) console.error(`bench: ${b.name}: expected at most ${b.limit} ${b.unit}, got ${b.value}`)
  process.exitCode = broken.length > 0 ? 1 : 0
}
