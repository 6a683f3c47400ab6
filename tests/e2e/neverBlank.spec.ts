import type { Page } from '@playwright/test'
import { expect, open, playButton, ready, sheet, test, time, visit } from './support/page'

test.use({ viewport: { width: 1000, height: 640 } })

const words = (page: Page) => page.getByRole('region', { name: 'The battle in words' })

async function expectWorkingTimeline(page: Page): Promise<void> {
  const before = await time(page).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(time(page)).not.toHaveText(before!)
}

/** Takes something of the browser away before the page runs; given as text, since it runs in the page. */
const without = (page: Page, script: string) => page.addInitScript({ content: script })

const GET_CONTEXT = (when: string, what: string) => `{
  const original = HTMLCanvasElement.prototype.getContext
  let asked = 0
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    if (/webgl/.test(kind) && (asked++, ${when})) { ${what} }
    return original.call(this, kind, ...rest)
  }
}`

test.describe('without the graphics that a first look promised', () => {
  // three reports the refusal on the console.
  test.use({ allowedErrors: [/WebGL|THREE/] })

  for (const [what, script, said] of [
    ['granted once and then refused', GET_CONTEXT('asked > 1', 'return null'), 'The picture could not be drawn'],
    [
      'granted once and then throws',
      GET_CONTEXT('asked > 1', 'throw new Error("blocked")'),
      'The picture could not be drawn',
    ],
    ['throws at once', GET_CONTEXT('true', 'throw new Error("blocked")'), 'WebGL 2'],
  ] as const)
    test(`WebGL ${what}: the battle in words, and the timeline works`, async ({ page }) => {
      await without(page, script)
      await visit(page, 't=1939-08-22T12:00')
      await expect(words(page).getByRole('alert')).toContainText(said, { timeout: 30_000 })
      await expect(words(page).getByRole('listitem').first()).toBeVisible()
      await expectWorkingTimeline(page)
      await page.keyboard.press('p')
      await expect(page.getByTestId('caption'), 'a talk goes on in words').toBeVisible()
    })
})

const GONE = (name: string) => `delete window.${name}; delete window.__proto__.${name}`
const THROWS = (name: string) => `window.${name} = class { constructor() { throw new Error('blocked') } }`

for (const [what, script] of [
  ['missing', ['ResizeObserver', 'IntersectionObserver'].map(GONE).join(';')],
  ['throwing', ['ResizeObserver', 'IntersectionObserver'].map(THROWS).join(';')],
] as const)
  test(`observers of size ${what}: map, panel, figure and step grid stand`, async ({ page }) => {
    await without(page, script)
    await open(page, 't=1939-08-22T12:00')
    await page.setViewportSize({ width: 800, height: 600 })
    await expect
      .poll(() => page.locator('.kg-field canvas').evaluate((canvas) => canvas.clientWidth), 'the canvas follows')
      .toBe(800)
    await sheet(page, ';')
    await page.keyboard.press('5')
    await expect(page.getByRole('heading', { name: 'Balance over time' })).toBeVisible()
    await page.keyboard.press('Escape')
    await open(page, 'present=1&chapter=people')
    await expect(page.getByTestId('figure')).toBeVisible()
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog', { name: 'All steps' }).locator('img').first()).toBeAttached({
      timeout: 20_000,
    })
  })

for (const [what, script] of [
  ['missing', GONE('BroadcastChannel')],
  ['throwing', THROWS('BroadcastChannel')],
] as const)
  test(`BroadcastChannel ${what}: the speaker window opens and steps`, async ({ page }) => {
    await page.context().addInitScript({ content: script })
    await open(page, 'present=1')
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true')
    await speaker.keyboard.press('PageDown')
    await expect(page.getByLabel(/^Step 2 of/)).toHaveCount(1)
  })

test.describe('service worker', () => {
  test.use({ serviceWorkers: 'allow' })
  for (const [what, script] of [
    ['missing', `Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })`],
    ['refused', `Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new Error('blocked') } })`], // prettier-ignore
    ['throwing', `ServiceWorkerContainer.prototype.register = () => { throw new TypeError('blocked') }`],
  ] as const)
    test(`${what}: the page opens, and help says that it needs the network`, async ({ page }) => {
      await without(page, script)
      await open(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys and help' })).toContainText(/network/)
      await page.keyboard.press('Escape')
      await expectWorkingTimeline(page)
    })
})

test.describe('a server that answers what is missing with its page and 200', () => {
  test.use({ allowedErrors: [/MIME type|Failed to load|did not arrive/] })
  const asPage = (page: Page, files: string) =>
    page.context().route(files, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Home' }))

  test('data: a fault that says so, and the rest is there', async ({ page }) => {
    await asPage(page, '**/assets/tracks-*.json')
    await open(page)
    const alert = page.getByRole('region', { name: 'Messages' }).getByRole('alert')
    await alert.locator('summary').click()
    await expect(alert).toContainText('tracks.json: expected JSON, got a web page')
    await expectWorkingTimeline(page)
  })

  test('ground: the battle in words', async ({ page }) => {
    await asPage(page, '**/assets/region-surface-*.png')
    await visit(page)
    await expect(words(page).getByRole('alert')).toContainText('region-surface.png', { timeout: 30_000 })
    await expectWorkingTimeline(page)
  })

  test('the worker that reads the ground: the page reads it itself', async ({ page }) => {
    await asPage(page, '**/assets/ground.worker-*.js')
    await open(page)
    await expect(words(page)).toHaveCount(0)
    await expectWorkingTimeline(page)
  })

  test('a panel’s script: a sentence, and the panel once the file is there', async ({ page }) => {
    await asPage(page, '**/assets/BalancePanel-*.js')
    await open(page)
    await page.keyboard.press('5')
    await expect(page.getByTestId('part-failed')).toContainText('“Balance over time” could not be loaded')
    await page.context().unroute('**/assets/BalancePanel-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByTestId('part-failed')).toHaveCount(0)
    await expect(page.locator('aside[data-panel] figure, aside[data-panel] svg').first()).toBeVisible()
  })
})

test('a context lost while a film is made: a sentence, nothing saved, and the film again once it is back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await open(page)
  await page.keyboard.press('Shift+K')
  const form = page.getByRole('form', { name: 'Film' })
  await form.getByLabel('What').selectOption('remnants')
  await form.getByLabel('Width').fill('320')
  await form.getByLabel('Height').fill('180')
  await form.getByLabel('Frames per second').fill('2')
  await form.getByRole('button', { name: 'Make the film' }).click()
  await expect(form.getByText(/^[1-9]\d* of \d+ frames/)).toBeVisible({ timeout: 30_000 })
  await page.evaluate(() => {
    const extension = document.querySelector<HTMLCanvasElement>('.kg-field canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')! // prettier-ignore
    extension.loseContext()
    ;(window as unknown as { giveBack: () => void }).giveBack = () => extension.restoreContext()
  })
  await expect(form.getByRole('status')).toContainText('The graphics card stopped drawing before this was finished')
  expect(saved).toEqual([])
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack())
  await expect(words(page)).toHaveCount(0)
  await ready(page)
  await form.getByLabel('Frames per second').fill('1')
  await form.getByRole('button', { name: 'Make the film' }).click()
  await expect(form.getByRole('status')).toContainText('Saved', { timeout: 60_000 })
})

test('a worker that the browser ends without a word: a sentence instead of waiting for ever', async ({ page }) => {
  // A minute of waiting passes in a second.
  await without(
    page,
    `{
      const { setInterval } = window
      window.setInterval = (run, ms, ...rest) => setInterval(run, ms === 5000 ? 80 : ms, ...rest)
      const Real = window.Worker
      window.Worker = class extends Real {
        constructor(...given) { super(...given); setTimeout(() => this.terminate(), 50) }
      }
    }`,
  )
  await visit(page, 't=1939-08-22T12:00')
  await expect(words(page).getByRole('alert')).toContainText('the worker that reads it stopped', { timeout: 30_000 })
  await expectWorkingTimeline(page)
  await page.keyboard.press('Space')
  await expect(playButton(page)).toHaveAccessibleName('Pause')
})

test.describe('an error that no part of the page catches', () => {
  test.use({ allowedErrors: [/blocked by the test/] })
  test('leaves a sentence and a button, not an empty page', async ({ page }) => {
    await without(
      page,
      `Object.defineProperty(document, 'fonts', { get() { throw new Error('blocked by the test') } })`,
    )
    await visit(page)
    await expect(page.getByRole('alert')).toContainText('The page stopped working.', { timeout: 20_000 })
    await expect(page.getByRole('alert')).toContainText('blocked by the test')
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
  })
})
