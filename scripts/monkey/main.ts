import util from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, requireBrowser } from '../lib/browser.mjs'
import { DIST, freePort, serve } from '../lib/site.mjs'
import { MONKEY_KEYS } from './keys'
import { movesOf } from './moves'
import { runMonkey } from './run'

const USAGE = `npm run monkey -- [--seed S] [--clicks N] [--touch] [--size WxH]
  Presses keys, controls and any point of the built page (npm run build) N times (by default 500), by touch with --touch.
  The same seed makes the same moves. Exit code 1 when something breaks, with the last moves and how to make them again.`

const options = readOptions()
if (typeof options === 'string') {
  console.error(`monkey: ${options}\n${USAGE}`)
  process.exit(2)
}
const { seed, clicks, touch, width, height } = options
const site = await serve(await freePort(4190), DIST)
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: [...BROWSER_ARGS] })
try {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const { origin } = new URL(site.address)
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'blob:' && url.protocol !== 'data:',
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(`${site.address}?quality=low&pixels=0.35`)
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 120_000 })
  const began = performance.now()
  const { done, failure, reloads } = await runMonkey(page, movesOf(seed, clicks, MONKEY_KEYS, touch))
  console.log(
    `seed ${seed}${touch ? ' by touch' : ''}: ${done} moves in ${Math.round((performance.now() - began) / 1000)} s, ${reloads} reloads by their button, ${failure ? 'FAILED' : 'nothing broke'}`,
  )
  if (failure) {
    console.log(`${failure.why}\nThe last moves:\n${failure.last.join('\n')}`)
    console.log(`Again: npm run monkey -- --seed ${seed} --clicks ${done}${touch ? ' --touch' : ''}`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  await site.close()
}

function readOptions() {
  try {
    const text = { type: 'string' } as const
    const { values } = util.parseArgs({ options: { seed: text, clicks: text, size: text, touch: { type: 'boolean' } } })
    const whole = (name: 'seed' | 'clicks', otherwise: number) => {
      const given = values[name]
      if (given !== undefined && !/^\d{1,9}$/.test(given)) throw new Error(`--${name}: expected a whole number, got "${given}"`)
      return given === undefined ? otherwise : Number(given)
    } // prettier-ignore
    const touch = values.touch ?? false
    const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(values.size ?? (touch ? '390x844' : '1280x720')) ?? []
    if (!width || !height) throw new Error(`--size: expected a size such as 1280x720, got "${values.size}"`)
    return {
      seed: whole('seed', Math.floor(Date.now() / 1000) % 1_000_000),
      clicks: whole('clicks', 500),
      touch,
      width: Number(width),
      height: Number(height),
    }
  } catch (error) {
    return (error as Error).message
  }
}
