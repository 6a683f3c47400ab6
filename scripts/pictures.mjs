/**
 * `npm run pictures [-- --only ID,ID]`: takes public/pictures/ID.jpg, the picture that other sites show beside a link,
 * for the opening and each chapter, from the built page at its first step.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import util from 'node:util'
import { BROWSER_ARGS, requireBrowser } from './lib/browser.mjs'
import { fail, install, requireNode, ROOT } from './lib/node.mjs'
import { buildIfStale, freePort, serve } from './lib/site.mjs'

/** As in scripts/serve/share.ts. Names and tokens are sized for a page of this width. */
const SIZE = { width: 1200, height: 630 }
const QUALITY = 72
/** Only the picture of the map, without the interface. */
const MAP_ONLY = '#root > :not(main) { visibility: hidden !important }'

requireNode()
const { only } = util.parseArgs({ options: { only: { type: 'string' } } }).values
const { chapters } = JSON.parse(readFileSync(join(ROOT, 'data/chapters.json'), 'utf8'))
const views = [['opening', ''], ...chapters.map(({ id }) => [id, `&chapter=${id}&present=1`])].filter(
  ([id]) => only === undefined || only.split(',').includes(id),
)
await install()
const executablePath = await requireBrowser().catch((error) => fail(error.message))
await buildIfStale()
const { chromium } = await import('@playwright/test')
const site = await serve(await freePort(4273))
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] })
mkdirSync(join(ROOT, 'public/pictures'), { recursive: true })
let failure = ''
try {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', serviceWorkers: 'block' })
  for (const [id, view] of views) {
    const page = await context.newPage()
    await page.goto(`${site.address}?quality=medium&play=0${view}`)
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 120_000 })
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, MAP_ONLY)
    await page.waitForFunction(() => document.documentElement.dataset.ground === 'sharp', null, { timeout: 120_000 })
    await page.waitForTimeout(1500)
    const path = join(ROOT, 'public/pictures', `${id}.jpg`)
    await page.screenshot({ path, type: 'jpeg', quality: QUALITY, timeout: 60_000 })
    console.log(path)
    await page.close()
  }
} catch (error) {
  failure = `pictures: ${error.message}`
} finally {
  await browser.close()
  await site.close()
}
if (failure) fail(failure)
process.exit(0)
