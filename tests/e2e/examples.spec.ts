import { readdirSync } from 'node:fs'
import { inRoot } from '../helpers/root'
import { colours, expect, picture, ready, test } from './support/page'

/** Examples are served by the development server only: see playwright.config.ts. */
const SOURCE = `http://127.0.0.1:${Number(process.env.KG_PORT ?? 4180) + 1}/`
test.use({ baseURL: SOURCE })

const names = readdirSync(inRoot('examples'))
  .filter((file) => file.endsWith('.html') && file !== 'index.html')
  .map((file) => file.slice(0, -5))

test('the index lists every example', async ({ page }) => {
  await page.goto('/examples/')
  const links = await page.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links.sort()).toEqual(names.map((name) => `${name}.html`).sort())
})

for (const name of names)
  test(`the example ${name} stands and shows something`, async ({ page }, info) => {
    // The development server transforms modules at their first request.
    test.setTimeout(120_000)
    await page.goto(`/examples/${name}.html`)
    await ready(page)
    await info.attach(name, { body: await page.screenshot(), contentType: 'image/png' })
    if (await page.locator('canvas[aria-hidden]').count()) expect(colours(await picture(page))).toBeGreaterThan(4)
    else expect((await page.locator('#root').innerText()).length).toBeGreaterThan(100)
  })
