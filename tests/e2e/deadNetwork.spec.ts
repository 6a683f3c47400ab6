import type { Page } from '@playwright/test'
import { expect, open, ready, test } from './support/page'

test.use({ viewport: { width: 1000, height: 640 }, allowedErrors: [/Failed to load resource|net::/] })
test.setTimeout(240_000)

const failed = (page: Page) => page.getByTestId('part-failed')

/** A network that can be cut: whatever of the page has not arrived by then does not. */
async function network(page: Page): Promise<{ cut(): Promise<void>; mend(): Promise<void> }> {
  const PARTS = /\/assets\/[^/]+\.(js|css)(\?|$)/
  return {
    cut: async () => void (await page.context().route(PARTS, (route) => route.abort('internetdisconnected'))),
    mend: () => page.context().unroute(PARTS),
  }
}

/** Everything that loads in idle time has been tried, and nothing of it arrived. */
const triedAhead = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.parts === 'true', null, { timeout: 120_000 })

/** Key, the part as the message names it, and what stands once it is loaded; what closes it again. */
const EXPLORING: readonly (readonly [key: string, name: string, shows: string])[] = [
  ['Shift+M', 'The menu', 'aside[data-panel]'],
  ['/', 'The search', 'aside[data-panel] input'],
  ['Shift+W', 'What is happening now', 'aside[data-panel] h3'],
  ['Shift+Y', 'The chapters', 'aside[data-panel] button'],
  ['Shift+U', 'The battle in words', 'aside[data-panel] p'],
  ['b', 'The order of battle', 'aside[data-panel] [role="tree"], aside[data-panel] ul'],
  ['Shift+J', 'The numbers', 'aside[data-panel] h3, aside[data-panel] summary'],
  ['Shift+A', 'The war in the air', '[data-testid="air-panel"] h3'],
  ['Shift+Z', 'The sources', 'aside[data-panel] summary'],
  ['Shift+I', 'The legend', 'aside[data-panel] li'],
  [';', 'The time panel', 'aside[data-panel] button'],
  ['l', 'The settings', '[aria-label="Settings"] input, aside[data-panel] input'],
  ["'", 'The data panel', '[data-testid="data"]'],
  ['\\', 'The citation', 'aside[data-panel] pre, aside[data-panel] p'],
  ['4', 'Who says what', 'aside[data-panel] h3, aside[data-panel] li'],
  ['5', 'The balance over time', 'aside[data-panel] svg, aside[data-panel] figure'],
  ['1', 'What could be seen', 'aside[data-panel] p'],
  ['2', 'Section and measure', 'aside[data-panel] p'],
  ['Shift+D', 'The editor of decks', '[data-testid="deck-editor"] button'],
  ['Shift+K', 'Pictures, film and handout', 'dialog h3'],
  ['Shift+H', 'The check before a talk', 'dialog[open], [role="dialog"]'],
  ['?', 'This part of the page', 'dialog[open] h2, [role="dialog"] h2'],
]

test('a network that dies after the first picture: each part says so, and is there when tried again', async ({
  page,
}) => {
  const net = await network(page)
  await open(page, 't=1939-08-22T12:00')
  await net.cut()
  await triedAhead(page)
  for (const [key, name, shows] of EXPLORING)
    await test.step(name, async () => {
      await page.keyboard.press(key)
      await expect(failed(page), name).toContainText(
        `${name} could not be loaded. The rest of the page works without it.`,
      )
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(failed(page), `${name}: still no network`).toBeVisible()
      await net.mend()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator(shows).first(), name).toBeVisible()
      await expect(failed(page), name).toHaveCount(0)
      await net.cut()
      if (key === 'Shift+H') await page.getByRole('button', { name: 'Close' }).first().click()
      for (let i = 0; i < 3 && (await page.locator('aside[data-panel], dialog[open]').count()) > 0; i++)
        await page.keyboard.press('Escape')
      await expect(page.locator('aside[data-panel], dialog[open]')).toHaveCount(0)
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
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect(shows).toBeVisible()
    await expect(failed(page)).toHaveCount(0)
    await net.cut()
    await page.keyboard.press(key === 'o' ? 'Escape' : key)
    await expect(shows).toHaveCount(0)
  }
})

test('what the map loads when asked: a picture to save and the line of a section can be asked for again', async ({
  page,
}) => {
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
  await page.keyboard.press('Escape')

  await net.cut()
  await page.keyboard.press('2')
  await page.mouse.click(500, 300)
  const notice = page.getByRole('region', { name: 'Messages' })
  await expect(notice).toContainText('The line of the section could not be loaded')
  await ready(page)
  await expect(page.locator('.kg-field canvas'), 'the map is still drawn').toBeVisible()
})

test('an own deck whose code does not arrive: the record’s deck, and a sentence', async ({ page }) => {
  await page.context().route(/\/assets\/openDeck-[^/]+\.js/, (route) => route.abort('internetdisconnected'))
  await page.goto('/?quality=low&pixels=0.35&play=0#deck=abc')
  await ready(page)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Your own deck could not be loaded')
})
