/** `npm run handout -- [--out FILE]`: builds the page, opens the handout in a headless browser and prints it to PDF. */
import { resolve } from 'node:path'
import util from 'node:util'
import { BROWSER_ARGS, requireBrowser } from './lib/browser.mjs'
import { fail, install, requireNode } from './lib/node.mjs'
import { buildIfStale, freePort, serve } from './lib/site.mjs'

const PICTURES_TIMEOUT_MS = 300_000

requireNode()
const out = readOut()
await install()
await buildIfStale()
const executablePath = await requireBrowser().catch((error) => fail(error.message))
const { chromium } = await import('@playwright/test')
const site = await serve(await freePort(4190))
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await page.goto(`${site.address}?handout=1&quality=medium&play=0`)
  await page.waitForFunction(() => document.documentElement.dataset.handout === 'ready', null, {
    timeout: PICTURES_TIMEOUT_MS,
  })
  await page.pdf({ path: out, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })
  console.log(`Printed ${out}`)
} finally {
  await browser.close()
  await site.close()
}

function readOut() {
  try {
    return resolve(
      util.parseArgs({ options: { out: { type: 'string' } } }).values.out ?? 'khalkhin-gol-1939-handout.pdf',
    )
  } catch (error) {
    return fail(`handout: ${error.message}\nusage: npm run handout -- [--out FILE]`, 2)
  }
}
