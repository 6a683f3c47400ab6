import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { DIST, freePort } from '../lib/site.mjs'
import { HEIGHT, WIDTH, type Engine, type EngineKind } from './engine'
import { findProgram, installDrivers, startDisplay } from './programs'
import { CHROMIUM, FIREFOX } from './puppeteerEngine'
import { serveFolder } from './site'
import { TRIALS } from './trials'
import { WEBKIT } from './webkitEngine'

const ENGINES: readonly EngineKind[] = [CHROMIUM, FIREFOX, WEBKIT]
const USAGE = `npm run test:engines -- [${ENGINES.map((e) => e.id).join(' ')}] [--trial PART,PART]
  Tries the built page (npm run build, npm run build:single) in Chromium, Firefox and WebKitGTK under Xvfb, with Mesa in
  software; with --trial only those whose names contain one of the parts. Drivers are installed into .work/engines from the npm registry; pictures to compare are written there.
  Trials: ${TRIALS.map((t) => t.what).join('; ')}.`

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, '.work/engines')
const SINGLE = join(ROOT, 'dist-single/khalkhin-gol-1939.html')

const args = process.argv.slice(2)
const at = args.indexOf('--trial')
const trial = at < 0 ? '' : (args.splice(at, 2)[1] ?? '')
const trials = TRIALS.filter(({ what }) => trial.split(',').some((part) => what.includes(part)))
const kinds = args.length > 0 ? ENGINES.filter(({ id }) => args.includes(id)) : ENGINES
if (kinds.length < args.length || trials.length === 0) {
  console.error(`engines: expected ${ENGINES.map((e) => e.id).join(', ')}, got "${process.argv.slice(2).join(' ')}"\n${USAGE}`) // prettier-ignore
  process.exit(2)
}
for (const [file, command] of [
  [join(DIST, 'index.html'), 'npm run build'],
  [SINGLE, 'npm run build:single'],
] as const)
  if (!existsSync(file)) {
    console.error(`engines: expected ${file}; run ${command} first`)
    process.exit(2)
  }

installDrivers(FOLDER)
const screen = await startDisplay(`${WIDTH + 120}x${HEIGHT + 200}`)
let [tried, failed] = [0, 0]
try {
  for (const kind of kinds) {
    if (!kind.needs.every((names) => findProgram(names))) {
      console.log(`${kind.label}: not tried, it is not installed. ${kind.install}`)
      continue
    }
    await tryEngine(kind)
  }
} finally {
  screen.stop()
}
console.log(`\n${tried - failed} of ${tried} trials passed; pictures in ${FOLDER}/pictures`)
process.exit(failed > 0 || tried === 0 ? 1 : 0)

async function tryEngine(kind: EngineKind): Promise<void> {
  const options = { display: screen.display, packages: FOLDER, port: await freePort(4260) }
  let engine: Engine | null = null
  for (const { what, run } of trials) {
    tried++
    // A server for each trial, at one address: one of them ends it.
    const site = await serveFolder(DIST, await freePort(4240))
    const began = performance.now()
    const took = () => `${((performance.now() - began) / 1000).toFixed(0)} s`
    try {
      engine ??= await kind.start(options)
      if (tried === 1 || what === trials[0]!.what) console.log(`\n${engine.name} ${engine.version}`)
      const { picture } = engine
      const keep = async (name: string) => {
        mkdirSync(join(FOLDER, 'pictures'), { recursive: true })
        writeFileSync(join(FOLDER, 'pictures', `${name}-${kind.id}.png`), await picture())
      }
      const remark = await run({ engine, site, single: pathToFileURL(SINGLE).href, keep })
      console.log(`  passed  ${what} (${took()})${remark ? `: ${remark}` : ''}`)
    } catch (error) {
      failed++
      console.log(`  FAILED  ${what} (${took()}): ${(error as Error).message.split('\n')[0]}`)
      // What is open may no longer answer.
      await engine?.close().catch(() => undefined)
      engine = null
    } finally {
      await site.close().catch(() => undefined)
    }
  }
  await engine?.close().catch(() => undefined)
}
