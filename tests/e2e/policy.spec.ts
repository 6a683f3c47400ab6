import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { DIST } from '../../scripts/lib/site.mjs'
import { expect, open, ready, test } from './support/page'

/** The page under a Content-Security-Policy. The console of every other test reports what the policy blocks too. */

declare global {
  interface Window {
    blocked: string[]
  }
}

/** Stricter than the site's own policy, which adds pictures that the page makes itself. */
const BARE = "default-src 'self'"

/** Keys that open each panel and dialog, and what says that it is open. */
const PANELS: readonly (readonly [key: string, opens: string])[] = [
  ['Shift+M', 'menu'], ['Shift+W', 'now'], ['Shift+Y', 'chapters'], ['/', 'search'], ['b', 'orbat'], ['Shift+A', 'air'],
  ['Shift+J', 'numbers'], ['4', 'contested'], ['5', 'balance'], ['1', 'viewshed'], ['2', 'section'], ['Shift+U', 'words'],
  ['Shift+Z', 'sources'], ['Shift+I', 'legend'], [';', 'time'], ['Shift+D', 'deck'], ["'", 'data'], ['\\', 'cite'],
] // prettier-ignore
const DIALOGS = [
  ['?', 'Keys and help'],
  ['Shift+K', 'To take away'],
  ['Shift+H', 'Before the talk'],
] as const

const watch = (page: Page) =>
  page.addInitScript(() => {
    window.blocked = []
    document.addEventListener('securitypolicyviolation', (event) =>
      window.blocked.push(`${event.effectiveDirective} ${event.blockedURI} by "${event.originalPolicy}"`),
    )
  })

test.describe('under default-src self, besides its own policy', () => {
  // A blocked picture is an error on the console too.
  test.use({ allowedErrors: [/^Loading the image '(blob|data):/] })

  test('the page and every panel open, the settings included; only pictures that the page makes are missing', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await watch(page)
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': BARE } })
      },
    )
    await open(page, 't=1939-08-25T12:00&unit=su_57rd')
    const panel = page.locator('aside[data-panel]')
    for (const [key, id] of PANELS) {
      await page.locator('body').press(key)
      await expect(page.locator(`aside[data-panel="${id}"]`), key).toBeVisible()
      await expect(panel.getByText('Loading…'), key).toHaveCount(0)
      await page.keyboard.press('Escape')
    }
    await page.locator('body').press('l')
    // Leva's own styles arrive: its rows are grids, and its fields have its dark ground.
    const heights = page.getByLabel('heights ×')
    await expect(heights).toBeVisible()
    expect(await heights.evaluate((field) => getComputedStyle(field.parentElement!).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    expect(await page.locator('style').count(), 'inline styles').toBe(0)
    await page.locator('body').press('l')
    for (const [key, name] of DIALOGS) {
      await page.locator('body').press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      // The check before a talk tries Escape as a clicker's button.
      if (name === 'Before the talk')
        await page.getByRole('dialog', { name }).getByRole('button', { name: 'Close' }).click()
      else await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog', { name })).toHaveCount(0)
    }
    await page.locator('body').press('p')
    await expect(page.getByTestId('caption')).toBeVisible()
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog', { name: 'All steps' })).toBeVisible()
    await expect.poll(() => page.evaluate(() => window.blocked.length), 'a thumbnail').toBeGreaterThan(0)
    const blocked = new Set(await page.evaluate(() => window.blocked))
    expect([...blocked].filter((line) => !/^img-src (blob|data) by "default-src 'self'"$/.test(line))).toEqual([])
  })
})

test('what is saved and printed passes the policy: a picture, a workbook, the handout', async ({ page }) => {
  test.setTimeout(180_000)
  await watch(page)
  await open(page, 't=1939-08-25T12:00')
  await page.locator('body').press("'")
  const data = page.locator('aside[data-panel="data"]')
  for (const format of ['Save Excel workbook', 'Save KMZ', 'Save glTF (GLB)']) {
    const saved = page.waitForEvent('download')
    await data.getByRole('button', { name: format }).click()
    expect(await (await saved).failure()).toBeNull()
  }
  await page.goto('/?quality=low&pixels=0.35&play=0&handout=1')
  await ready(page)
  await expect.poll(() => page.locator('img[src^="blob:"]').count(), { timeout: 60_000 }).toBeGreaterThan(0)
  expect(await page.evaluate(() => window.blocked)).toEqual([])
})

test.describe('opened by double-click', () => {
  test.use({ allowedErrors: [/./] })
  test('the built page says what to do instead of staying blank', async ({ page }) => {
    await page.goto(pathToFileURL(join(DIST, 'index.html')).href)
    await expect(page.getByText('browsers do not let a page on a disk load its other files')).toBeVisible()
    await expect(page.getByText('npm start')).toBeVisible()
    await expect(page.getByText('khalkhin-gol-1939.html')).toBeVisible()
  })
})

test('the server sends the policy and the headers of docs/SERVING.md, and 404 for what is missing', async ({
  request,
}) => {
  const page = await request.get('/')
  const html = await page.text()
  const [, inPage] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  expect(page.headers()).toMatchObject({
    'content-security-policy': inPage,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  })
  const [, script = ''] = /src="\.(\/assets\/[^"]*\.js)"/.exec(html) ?? []
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
  for (const name of ['/assets/gone-12345678.js', '/data/units.json', '/anything']) {
    const missing = await request.get(name)
    expect(missing.status(), name).toBe(404)
  }
})
