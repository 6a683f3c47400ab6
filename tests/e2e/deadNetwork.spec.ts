import type { Page } from '@playwright/test'
import { realRecord } from '../helpers/record'
import { expect, open, ready, test } from './support/page'

test.use({
  viewport: { width: 1000, height: 640 },
  allowedErrors: [/Failed to load resource|net::|did not arrive|Failed to fetch dynamically/],
})
test.setTimeout(240_000)

const failed = (page: Page) => page.getByTestId('part-failed')

/** A network that can be cut: whatever of the page has not arrived by then does not. */
async function network(page: Page): Promise<{ cut(): Promise<void>; mend(): Promise<void> }> {
  // A busy machine is seldom idle: what loads ahead is tried at once.
  await page.addInitScript(() => {
    window.requestIdleCallback = (run) => setTimeout(run, 0, { didTimeout: false, timeRemaining: () => 50 }) as never
  })
  const PARTS = /\/assets\/[^/]+\.(js|css)(\?|$)/
  return {
    cut: async () => void (await page.context().route(PARTS, (route) => route.abort('internetdisconnected'))),
    mend: () => page.context().unroute(PARTS),
  }
}

/** Everything that loads in idle time has been tried, and nothing of it arrived. */
const triedAhead = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.parts === 'true', null, { timeout: 120_000 })

/** The key of each part, and the part as its message names it. */
const PANELS: readonly (readonly [key: string, name: string])[] = [
  ['Shift+M', '“Menu”'],
  ['/', '“Search”'],
  ['Shift+W', '“What is happening now”'],
  ['Shift+Y', '“Chapters”'],
  ['Shift+U', '“The battle in words”'],
  ['b', '“Order of battle”'],
  ['Shift+J', '“Numbers”'],
  ['Shift+A', '“The war in the air”'],
  ['Shift+Z', '“Sources”'],
  ['Shift+I', '“Legend and layers”'],
  [';', '“Time”'],
  ['l', 'The settings'],
  ["'", '“Data”'],
  ['\\', '“Cite this view”'],
  ['4', '“Who says what”'],
  ['5', '“Balance over time”'],
  ['2', '“Section and measure”'],
  ['7', '“Units in an area”'],
  ['Shift+D', '“Your own deck”'],
]
const DIALOGS: readonly (readonly [key: string, name: string])[] = [
  ['Shift+K', 'Pictures, film and handout'],
  ['?', 'This part of the page'],
]
const OPEN = 'aside[data-panel], dialog[open]'

test('a network that dies after the first picture: each part says so, and is there when tried again', async ({
  page,
}) => {
  const net = await network(page)
  await open(page, 't=1939-08-22T12:00')
  await net.cut()
  await triedAhead(page)
  for (const [key, name] of [...PANELS, ...DIALOGS])
    await test.step(name, async () => {
      await page.keyboard.press(key)
      await expect(failed(page), name).toContainText(
        `${name} could not be loaded. The rest of the page works without it.`,
      )
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(failed(page), `${name}: still no network`).toBeVisible()
      await net.mend()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(failed(page), name).toHaveCount(0)
      await expect(page.locator(OPEN).last(), name).toContainText(/\S[^]{40,}/)
      await expect(page.getByText('Loading…', { exact: true }), name).toHaveCount(0)
      await net.cut()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      for (let i = 0; i < 4 && (await page.locator(OPEN).count()) > 0; i++) await page.keyboard.press('Escape')
      await expect(page.locator(OPEN), `${name}: closed`).toHaveCount(0)
    })
})

test('a network that dies before a talk: the talk opens when tried again, and each of its parts', async ({ page }) => {
  const net = await network(page)
  await open(page, 't=1939-08-22T12:00')
  await net.cut()
  await triedAhead(page)
  await page.keyboard.press('p')
  await expect(failed(page)).toContainText('The presentation could not be loaded')
  await net.mend()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByTestId('caption')).toBeVisible()
  await expect(failed(page)).toHaveCount(0)
})

test('a network that dies in a talk: notes, aids and step grid say so, steps go on', async ({ page }) => {
  const net = await network(page)
  await open(page, 'present=1&chapter=people')
  await net.cut()
  await triedAhead(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('caption')).toBeVisible()
  for (const [key, shows] of [
    ['n', page.getByTestId('notes')],
    ['Shift+A', page.getByRole('region', { name: 'Projector aids' })],
    ['o', page.getByRole('dialog', { name: 'All steps' })],
  ] as const) {
    await page.keyboard.press(key)
    await expect(failed(page).first(), key).toBeVisible()
    await net.mend()
    // The figure of the step has failed too.
    for (let i = 0; i < 4 && (await failed(page).count()) > 0; i++) {
      await page.getByRole('button', { name: 'Try again' }).first().click()
      await page.waitForTimeout(300)
    }
    await expect(shows).toBeVisible()
    await expect(failed(page)).toHaveCount(0)
    await net.cut()
    await page.keyboard.press(key === 'o' ? 'Escape' : key)
    await expect(shows).toHaveCount(0)
  }
})

test('what the map loads when asked: a picture to save can be asked for again', async ({ page }) => {
  const net = await network(page)
  await open(page, 't=1939-08-22T12:00')
  await triedAhead(page)
  await net.cut()
  await page.keyboard.press('Shift+K')
  const form = page.getByRole('form', { name: 'Picture' })
  const film = page.getByRole('form', { name: 'Film' })
  await form.getByRole('button', { name: 'Save PNG' }).click()
  await expect(form.getByRole('status')).toContainText('could not be loaded. Try again')
  await film.getByRole('button', { name: 'Make the film' }).click()
  await expect(film.getByRole('status')).toContainText('could not be loaded. Try again')
  await net.mend()
  const saved = page.waitForEvent('download')
  await form.getByRole('button', { name: 'Save PNG' }).click()
  await saved
  await expect(form.getByRole('status')).toContainText('Saved')
})

test('the line of a section that does not arrive: a notice, and the map is drawn', async ({ page }) => {
  await page.context().route(/\/assets\/PathLine-[^/]+\.js/, (route) => route.abort('internetdisconnected'))
  await open(page, 'path=118.56,47.64/118.70,47.72')
  await expect(page.getByText('The line of the section could not be loaded')).toBeVisible()
  await ready(page)
})

test('an own deck whose code does not arrive: the record’s deck, and a sentence', async ({ page }) => {
  await page.context().route(/\/assets\/openDeck-[^/]+\.js/, (route) => route.abort('internetdisconnected'))
  await page.goto('/?quality=low&pixels=0.35&play=0#deck=abc')
  await ready(page)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Your own deck could not be loaded')
})

test('a tooltip whose script does not arrive: the map goes on, and what is clicked opens', async ({ page }) => {
  await page.context().route(/\/assets\/Tooltip-[^/]+\.js/, (route) => route.abort('internetdisconnected'))
  const [lon, lat] = realRecord().places.get('fui-heights')!.position
  await open(page, `t=1939-08-21T12:00&cam=${lon},${lat},6000,0,60&hide=units,labels,air,fronts,axes`)
  await page.mouse.move(500, 320)
  await expect.poll(() => page.locator('.kg-field canvas').evaluate((c) => c.style.cursor)).toBe('pointer')
  await page.mouse.click(500, 320)
  await expect(page.getByRole('complementary', { name: 'Selection' })).toContainText('artillery')
  await expect(page.getByTestId('tooltip')).toHaveCount(0)
})

test('a language chosen without a network: the page stays as it is, and speaks it once the network is back', async ({
  page,
}) => {
  await open(page)
  const TEXTS = /\/assets\/(readTexts-[^/]+\.js|text-ru-[^/]+\.json)/
  await page.context().route(TEXTS, (route) => route.abort('internetdisconnected'))
  const language = page.getByLabel('Language')
  await language.selectOption('ru')
  await expect(page.getByText('The texts of that language could not be loaded.')).toBeVisible()
  await expect(language).toHaveValue('en')
  await page.context().unroute(TEXTS)
  await language.selectOption('ru')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})
