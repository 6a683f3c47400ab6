import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Page } from '@playwright/test'
import { decode } from 'fast-png'
import type { KhalkhinGolState } from '../../public/khalkhin-gol.d.ts'
import { serveHost } from './support/host'
import { test as base, expect, ready, visit } from './support/page'

/** The page within a page of another origin: examples/embed, served on a second port. */

/** A page that anybody might write: an article, and a closed-off frame. */
const SANDBOXED = (parameters: string) => `<!doctype html><title>Closed off</title><link rel="icon" href="data:,">
  <iframe sandbox="allow-scripts" title="map" width="900" height="560" src="http://127.0.0.1:4173/?${parameters}"></iframe>`
const PAGES = {
  'embed.html': SANDBOXED('embed=1&quality=low&pixels=0.35&t=1939-08-25T12:00'),
  'full.html': SANDBOXED('quality=low&pixels=0.35&play=0&t=1939-08-25T12:00'),
}

const test = base.extend<{ host: string }>({
  host: async ({ baseURL }, use) => {
    const { address, close } = await serveHost(`${baseURL!.replace(/\/$/, '')}/`, PAGES)
    await use(address)
    await close()
  },
  // Two origins are asked here on purpose; errors still count.
  manners: async ({ page, allowedErrors }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !allowedErrors.some((allowed) => allowed.test(message.text())))
        faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
    await use(undefined)
    expect(faults, 'what the pages should not have done').toEqual([])
  },
})
test.use({ ground: 'coarse' })
test.setTimeout(150_000)

const drawn = (frame: FrameLocator) =>
  expect(frame.locator('html[data-ready="true"]')).toHaveCount(1, { timeout: 60_000 })
const state = (page: Page) =>
  page.evaluate(() => document.querySelector('khalkhin-gol')!.getState()) as Promise<KhalkhinGolState>

test('a plain frame: quiet, scrolled past with the wheel, zoomed with Ctrl, and a way to the full page', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1000, height: 560 })
  await page.goto(`${host}frame.html`)
  const frame = page.frameLocator('iframe')
  await drawn(frame)
  await expect(frame.getByRole('heading', { name: 'Khalkhin Gol 1939' })).toBeVisible()
  await expect(frame.getByText('heights ×4')).toBeVisible()
  for (const name of ['Menu', 'Search']) await expect(frame.getByRole('button', { name })).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )

  const scrolled = () => page.evaluate(() => scrollY)
  const scale = () => frame.getByRole('group', { name: 'Scale and compass' }).innerText()
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const box = (await page.locator('iframe').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const [before, far] = [await scrolled(), await scale()]
  await page.mouse.wheel(0, 120)
  await expect.poll(scrolled, 'the article scrolls').toBeGreaterThan(before)
  await expect(frame.getByTestId('gesture-hint')).toHaveText(/Hold Ctrl and scroll/)
  expect(await scale()).toBe(far)

  const after = await scrolled()
  await page.keyboard.down('Control')
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(scale, 'the map is nearer').not.toBe(far)
  expect(await scrolled()).toBe(after)

  await frame.getByRole('button', { name: 'Play' }).click()
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible()
  const link = frame.getByRole('link', { name: 'Open the full page' })
  await link.focus()
  await expect(link).toHaveAttribute('href', /[?&]cam=/)
  expect(await link.getAttribute('href')).not.toContain('embed')
})

test('the element loads on view, and its messages go both ways', async ({ page, host }) => {
  await page.goto(`${host}messages.html`)
  const frame = page.frameLocator('khalkhin-gol iframe')
  await drawn(frame)
  const shown = page.locator('#shown')
  await expect(shown).toContainText('1939-08-20, 05:30')
  await page.getByRole('button', { name: '25 August: the ring' }).click()
  await expect(shown).toContainText('1939-08-25, 12:00')
  expect((await state(page)).camera).toMatchObject({ distanceM: expect.closeTo(24_000, -2) })
  await page.getByRole('button', { name: 'July: across the river' }).click()
  await expect(shown).toContainText('Bain-Tsagan')
  await expect(frame.getByTestId('embed-caption')).toContainText('Bain-Tsagan')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(async () => (await state(page)).playing).toBe(true)
  await page.getByRole('button', { name: 'Pause' }).click()
  const refused = await page.evaluate(() =>
    document
      .querySelector('khalkhin-gol')!
      .goToTime('1941-06-22T03:00')
      .catch((error: Error) => error.message),
  )
  expect(refused).toMatch(/time: expected a battle time from 1939-05-11/)

  // A page of another origin than the one named is not heard.
  const heard = await page.evaluate(async () => {
    const map = document.querySelector('khalkhin-gol')!
    const inner = map.shadowRoot!.querySelector('iframe')!
    const before = (await map.getState()).time
    const stranger = document.createElement('iframe')
    document.body.append(stranger)
    const script = stranger.contentDocument!.createElement('script')
    Object.assign(stranger.contentWindow!, { inner: inner.contentWindow })
    script.textContent = `inner.postMessage({ protocol: 'khalkhin-gol-embed-1', id: 1, command: { do: 'go-to-time', time: '1939-05-28T12:00' } }, '*')`
    stranger.contentDocument!.body.append(script)
    await new Promise((later) => setTimeout(later, 1000))
    return { before, after: (await map.getState()).time }
  })
  expect(heard.after).toBe(heard.before)
})

test('the element waits until it is near the view', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 400 })
  await page.goto(`${host}element.html`)
  const frames = page.locator('khalkhin-gol iframe')
  await expect(page.locator('khalkhin-gol')).toHaveCount(2)
  await expect.poll(() => frames.count(), 'the second is below').toBeLessThan(2)
  await page.locator('khalkhin-gol').last().scrollIntoViewIfNeeded()
  await expect(frames).toHaveCount(2)
  await expect(frames.last()).toHaveAttribute('sandbox', 'allow-scripts')
  await drawn(page.frameLocator('khalkhin-gol:nth-of-type(2) iframe'))
  const answer = await page.evaluate(() =>
    document
      .querySelectorAll('khalkhin-gol')[1]!
      .goToTime('1939-08-22T12:00')
      .then(({ time }) => time),
  )
  expect(answer, 'a closed-off frame answers').toBe('1939-08-22T12:00+08:00')
})

for (const [name, what] of [
  ['embed.html', 'embedded'],
  ['full.html', 'whole'],
] as const)
  test(`the ${what} page shows the ground in a frame with nothing but allow-scripts`, async ({ page, host }) => {
    await page.goto(`${host}${name}`)
    const frame = page.frameLocator('iframe')
    await drawn(frame)
    const png = decode(await page.locator('iframe').screenshot())
    const colours = new Set<number>()
    for (let i = 0; i < png.data.length; i += png.channels)
      colours.add(((png.data[i]! >> 4) << 8) | ((png.data[i + 1]! >> 4) << 4) | (png.data[i + 2]! >> 4))
    expect(colours.size).toBeGreaterThan(60)
    if (name === 'embed.html') return
    await expect(frame.getByText('withholds something')).toContainText('nothing can be kept', { timeout: 30_000 })
    // Panels, which load by themselves, go on working.
    await frame.getByRole('button', { name: 'Menu' }).click()
    await expect(frame.locator('aside[data-panel=menu]')).toBeVisible()
  })

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true })

  test('one finger is the page’s and gets a hint; two move the map', async ({ page }) => {
    await visit(page, 'embed=1&t=1939-08-25T12:00&cam=118.68,47.735,24000,8,38')
    await ready(page)
    const scale = () => page.getByRole('group', { name: 'Scale and compass' }).innerText()
    const far = await scale()
    const touch = await page.context().newCDPSession(page)
    const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
    await at('touchStart', [200, 400])
    for (let y = 390; y > 300; y -= 10) await at('touchMove', [200, y])
    await at('touchEnd')
    await expect(page.getByTestId('gesture-hint')).toHaveText('Use two fingers to move the map')
    expect(await scale()).toBe(far)
    await at('touchStart', [180, 350], [220, 350])
    for (let d = 20; d < 140; d += 12) await at('touchMove', [200 - d, 350], [200 + d, 350])
    await at('touchEnd')
    await expect.poll(scale, 'a pinch zooms').not.toBe(far)
    const box = (await page.getByRole('link', { name: 'Open the full page' }).boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  })
})

test('each chapter has a page for other sites, with its picture', async ({ page, request }) => {
  const shared = await request.get('/chapter/bain-tsagan.html')
  const html = await shared.text()
  expect(html).toContain('property="og:title" content="Bain-Tsagan')
  const [, picture = ''] = /property="og:image" content="([^"]*)"/.exec(html) ?? []
  const image = await request.get(new URL(picture, shared.url()).href)
  expect(image.headers()['content-type']).toBe('image/jpeg')
  await page.goto('/chapter/bain-tsagan.html')
  await page.waitForURL(/\?chapter=bain-tsagan/)
  await ready(page)
})
