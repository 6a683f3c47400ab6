/**
 * `npm run look`: takes a picture of the page from the current source, through the development server, and prints its
 * path.
 *   npm run look -- --time 1939-08-25T12:00 --cam 118.68,47.735,9000,8,38 --size 1280x720 --out /tmp/look.png
 *   npm run look -- --example tokens
 */
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import util from 'node:util'
import { BROWSER_ARGS, requireBrowser } from './lib/browser.mjs'
import { fail, install, requireNode, ROOT } from './lib/node.mjs'
import { freePort, serveSource } from './lib/site.mjs'

const USAGE = `usage: npm run look -- [options]
  --time TIME      battle time, such as 1939-08-25T12:00
  --cam CAM        longitude,latitude,distance in m,bearing,pitch
  --query QUERY    any other parameters of a link, such as 'unit=su_9mab&hide=labels'
  --press KEYS     keys to press before the picture, separated by spaces, such as 'b Shift+A'
  --size WxH       CSS pixels; 1280x720 if left out
  --out FILE       where the PNG goes; shots/look.png if left out
  --example NAME   an example of examples/ instead of the page
  --wait MS        milliseconds to wait before the picture; 1000 if left out`

requireNode()
const asked = readOptions()
await install()
const executablePath = await requireBrowser().catch((error) => fail(error.message))
const { chromium } = await import('@playwright/test')
const site = await serveSource(await freePort(5173))
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] })
let failure = ''
try {
  const page = await browser.newPage({ viewport: asked.size, reducedMotion: 'reduce', serviceWorkers: 'block' })
  page.on('pageerror', (error) => console.error(`page: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`))
  await page.goto(`${site.address}${asked.path}?${asked.query}`)
  const ready = () => document.documentElement.dataset.ready === 'true'
  await page.waitForFunction(ready, null, { timeout: 120_000 }).catch(() => {
    failure = 'look: the page was not ready after two minutes; the picture shows how far it came'
  })
  for (const key of asked.press) await page.keyboard.press(key)
  await page.waitForTimeout(asked.wait)
  mkdirSync(dirname(asked.out), { recursive: true })
  await page.screenshot({ path: asked.out, timeout: 60_000 })
  console.log(asked.out)
} catch (error) {
  failure = `look: ${error.message}`
} finally {
  await browser.close()
  await site.close()
}
if (failure) fail(failure)
process.exit(0)

function readOptions() {
  const text = { type: 'string' }
  try {
    const { values: o } = util.parseArgs({
      options: { time: text, cam: text, query: text, press: text, size: text, out: text, example: text, wait: text },
    })
    const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(o.size ?? '1280x720') ?? []
    if (!width) throw new Error(`--size: expected a size such as 1280x720, got "${o.size}"`)
    if (o.wait !== undefined && !/^\d+$/.test(o.wait)) throw new Error(`--wait: expected milliseconds, got "${o.wait}"`)
    const query = new URLSearchParams(o.example ? '' : 'play=0&sw=0')
    for (const [name, value] of new URLSearchParams(o.query)) query.set(name, value)
    if (o.time) query.set('t', o.time)
    if (o.cam) query.set('cam', o.cam)
    return {
      path: o.example ? `examples/${o.example}.html` : '',
      query,
      press: o.press?.split(' ').filter(Boolean) ?? [],
      size: { width: Number(width), height: Number(height) },
      out: resolve(o.out ?? join(ROOT, 'shots/look.png')),
      wait: Number(o.wait ?? 1000),
    }
  } catch (error) {
    return fail(`look: ${error.message}\n${USAGE}`, 2)
  }
}
