import { readdirSync } from 'node:fs'
import { freePort, serveSource } from '../../scripts/lib/site.mjs'
import { inRoot } from '../helpers/root'
import { test as base, colours, expect, picture, ready } from './support/page'

/** Examples are not built: the development server serves them, and transforms each module when first requested. */
const test = base.extend<object, { source: string }>({
  source: [
    async ({}, use) => {
      const site = await serveSource(await freePort(Number(process.env.KG_PORT ?? 4180) + 1000))
      await use(site.address)
      await site.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ source }, use) => use(source),
})
test.use({ ground: 'whole' })
test.setTimeout(120_000)
// One worker, and so one development server.
test.describe.configure({ mode: 'default' })

const names = readdirSync(inRoot('examples'))
  .filter((file) => file.endsWith('.html') && file !== 'index.html')
  .map((file) => file.slice(0, -5))

test('the index lists every example', async ({ page }) => {
  await page.goto('/examples/')
  const links = await page.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links.sort()).toEqual(names.map((name) => `${name}.html`).sort())
})

for (const name of names)
  test(`the example ${name} shows its part`, async ({ page }, info) => {
    await page.goto(`/examples/${name}.html`)
    await ready(page)
    await info.attach(name, { body: await page.screenshot(), contentType: 'image/png' })
    const ground = await page.evaluate(() => 'ground' in document.documentElement.dataset)
    if (await page.locator('canvas[aria-hidden]').count())
      expect(colours(await picture(page, { ground }))).toBeGreaterThan(4)
    else expect((await page.locator('#root').innerText()).length).toBeGreaterThan(100)
  })
