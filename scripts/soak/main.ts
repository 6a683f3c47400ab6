import { chromium } from '@playwright/test'
import { BROWSER_ARGS, requireBrowser } from '../lib/browser.mjs'
import { DIST, freePort, serve } from '../lib/site.mjs'
import { devtools, growth, HEADING, rowOf, sample, type Sample } from './held'
import { soakRound } from './round'

const USAGE = `npm run soak -- [--minutes N]
  Plays, steps, orbits, opens and closes everything round after round for N minutes (by default 10) on the built page
  (npm run build), and loses the graphics context every ten minutes. Prints what the page holds along the way. Exit code 1 when heap,
  listeners or textures end more than 5 % above the first sample, or when the page reports an error.`

/** Rounds before the first sample: parts load, symbols and names are painted, functions are compiled. */
const WARM_ROUNDS = 3
const SAMPLES = 12
/** Minutes between two losses of the graphics context: more often than in any talk. */
const LOSS_MINUTES = 10

const [option, text, ...rest] = process.argv.slice(2)
const minutes = option === undefined ? 10 : option === '--minutes' && rest.length === 0 ? Number(text) : NaN
if (!(minutes > 0)) {
  console.error(`soak: expected --minutes and a number, got "${process.argv.slice(2).join(' ')}"\n${USAGE}`)
  process.exit(2)
}
const site = await serve(await freePort(4195), DIST)
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: [...BROWSER_ARGS] })
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 450 }, serviceWorkers: 'block' })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  await page.goto(`${site.address}?bench=1&quality=low&pixels=0.35&play=0`)
  await page.waitForFunction(() => document.documentElement.dataset.parts === 'true', null, { timeout: 180_000 })
  const client = await devtools(page)
  const began = performance.now()
  const now = () => (performance.now() - began) / 60_000
  let rounds = 0
  for (; rounds < WARM_ROUNDS; rounds++) await soakRound(page, rounds, rounds === 0)
  let lost = now()
  const samples: Sample[] = []
  const take = async () => {
    const taken = await sample(page, client, now(), rounds)
    samples.push(taken)
    console.log(rowOf(taken))
  }
  console.log(HEADING)
  await take()
  const start = now()
  while (now() < minutes && faults.length === 0) {
    // An even number, so that what a round switches on the next one has switched off.
    for (let i = 0; i < 2; i++) {
      const loses = now() - lost > LOSS_MINUTES
      if (loses) lost = now()
      await soakRound(page, rounds++, loses)
    }
    if (now() - start > (samples.length * Math.max(minutes - start, 0)) / SAMPLES) await take()
  }
  await take()
  const grown = growth(samples[0]!, samples.at(-1)!)
  for (const fault of [...faults, ...grown]) console.error(`soak: ${fault}`)
  if (faults.length + grown.length === 0) console.log(`soak: ${rounds} rounds, flat within 5 %, no errors`)
  else process.exitCode = 1
} finally {
  await browser.close()
  await site.close()
}
