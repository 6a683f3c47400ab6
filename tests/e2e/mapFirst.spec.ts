import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe'
import { expect, nextFrame, open, ready, settled, style, test } from './support/page'

/** The interface's limits: how much of the page is the map, where the strip is, and how much demands attention. */

/** Share of a 64 × 36 grid of points that belong to the picture. */
const free = (page: Page) =>
  page.evaluate(() => {
    let n = 0
    for (let i = 0; i < 64; i++)
      for (let j = 0; j < 36; j++) {
        const hit = document.elementFromPoint(((i + 0.5) / 64) * innerWidth, ((j + 0.5) / 36) * innerHeight)
        if (hit instanceof HTMLCanvasElement ? hit.closest('.kg-field') : hit?.closest('[data-map-callout]')) n++
      }
    return n / (64 * 36)
  })

const CARD = 't=1939-08-25T12:00&unit=su_57rd'

/** A page, and the least share of it that is map: at rest, and beside a card. */
const PAGES = [
  [1280, 720, 0.9, 0.65],
  [1920, 1080, 0.9, 0.65],
  [768, 1024, 0.85, 0.55],
  [390, 844, 0.8, 0.45],
  [844, 390, 0.8, 0.45],
] as const

/** Tries a page of each size; what is on it follows the size at any time. */
async function atEachSize(page: Page, look: (size: (typeof PAGES)[number], where: string) => Promise<void>) {
  for (const size of PAGES) {
    const [width, height] = size
    await page.setViewportSize({ width, height })
    await nextFrame(page)
    await look(size, `${width}×${height}`)
  }
}

test('the map fills the page at any size: at first sight, exploring, and with a card open', async ({ page }) => {
  const [width, height] = PAGES[0]
  await page.setViewportSize({ width, height })
  // A link that says nothing of the view, as a visitor opens it.
  await page.goto('/?quality=low&pixels=0.35')
  await ready(page)
  await expect(page.getByTestId('first-sight')).toBeVisible()
  await atEachSize(page, async ([, , rest], where) =>
    expect(await free(page), `at first sight, ${where}`).toBeGreaterThanOrEqual(rest),
  )
  await page.setViewportSize({ width, height })
  await page.getByRole('button', { name: 'Explore' }).click()
  await atEachSize(page, async ([, , rest], where) => {
    await expect(page.getByTestId('now-line'), where).toBeVisible()
    expect(await free(page), `exploring, ${where}`).toBeGreaterThanOrEqual(rest)
    const controls = await page
      .locator('button, select, input, a[href], summary, [role=slider]')
      .evaluateAll((all) => all.filter((e) => e.checkVisibility({ visibilityProperty: true })).length)
    expect(controls, `controls at rest, ${where}`).toBeLessThanOrEqual(12)
  })
  await open(page, CARD)
  await atEachSize(page, async ([, , , card], where) => {
    await expect(page.getByRole('complementary', { name: 'Selection' }), where).toBeVisible()
    expect(await free(page), `with a card open, ${where}`).toBeGreaterThanOrEqual(card)
  })
})

/** Keys that open each panel; `unit` means a card. */
const PANELS = ['Shift+M', 'Shift+W', 'Shift+Y', '/', 'b', 'Shift+A', 'Shift+J', 'Shift+U', 'Shift+Z', 'Shift+I', ';', 'Shift+D', 'l'] // prettier-ignore
const SIZES = [[320, 480], [360, 640], [390, 844], [844, 390], [683, 384], [768, 1024], [1280, 720], [1920, 1080], [3840, 2160]] as const // prettier-ignore

test('no panel moves or covers the strip, at any size; each closes by the key that opened it', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 320, height: 480 })
  await open(page, CARD)
  // The map is not what is measured here, and drawing it 117 times would take minutes.
  await style(page, '.kg-field { display: none }')
  const PANEL = 'aside[data-panel]:not([data-panel=card])'
  const panel = page.locator(PANEL)
  /** The strip and the panel, measured at one moment. */
  const both = () =>
    page.evaluate((css) => {
      const [box, over] = ['[data-testid=strip]', css].map((each) =>
        document.querySelector(each)!.getBoundingClientRect(),
      )
      return { box: box!.toJSON() as DOMRect, over: over!.toJSON() as DOMRect }
    }, PANEL)
  for (const [i, key] of PANELS.entries()) {
    // Each panel opens at another size, and is then tried at all of them.
    const sizes = [...SIZES.slice(i % SIZES.length), ...SIZES.slice(0, i % SIZES.length)]
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      if (width === sizes[0]![0] && height === sizes[0]![1]) await page.locator('body').press(key)
      const where = `${key} at ${width}×${height}`
      await expect(panel, where).toBeVisible()
      let boxes = await both()
      await expect.poll(async () => (boxes = await both()).box.width, { message: where, intervals: [30] }).toBe(width)
      const { box, over } = boxes
      expect(box.y + box.height, `foot of the strip, ${where}`).toBeLessThanOrEqual(height + 0.5)
      expect(box.height, `height of the strip, ${where}`).toBeGreaterThanOrEqual(44)
      expect(box.height).toBeLessThanOrEqual(56)
      expect(over.y + over.height, `the panel ends above the strip, ${where}`).toBeLessThanOrEqual(box.y + 0.5)
      expect(over.y, where).toBeGreaterThanOrEqual(-0.5)
      expect(over.x + over.width, where).toBeLessThanOrEqual(width + 0.5)
    }
    if (key === '/') await page.keyboard.press('Escape')
    else await panel.press(key)
    await expect(panel, `${key} closes it`).toHaveCount(0)
  }
})

test('axe finds nothing, in any panel', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, CARD)
  expect(await axeFaults(page), 'a card').toEqual([])
  for (const key of PANELS.filter((k) => k !== 'l')) {
    await page.locator('body').press(key)
    await expect(page.locator('aside[data-panel]')).toBeVisible()
    await settled(page)
    expect(await axeFaults(page), key).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('search answers a visitor: spelling, dates, people, numbers and questions', async ({ page }) => {
  await open(page, 't=1939-08-20T06:00')
  const first = page.getByRole('listbox', { name: 'Found' }).getByRole('option').first()
  for (const [asked, found] of [
    ['Nomonhon', /Nomonhan/],
    ['25 August', /Go to 25 August 1939/],
    ['Jukov', /Zhukov/],
    ['casualties', /casualties/i],
    ['8月25日', /Go to 25 August 1939/],
  ] as const) {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /^Find/ }).fill(asked)
    await expect(first, asked).toContainText(found)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /^Find/ }).fill('casualties')
  await page
    .getByRole('option', { name: /casualties of the whole campaign/ })
    .first()
    .click()
  await expect(page.getByTestId('numbers')).toContainText('Sixth Army')
})

test('the story plays by itself, can be paused, left and resumed', async ({ page }) => {
  await page.goto('/?quality=low')
  await ready(page)
  await page.getByRole('button', { name: /Tell me the story/ }).click()
  const story = page.getByRole('group', { name: 'Story' })
  await expect(story).toBeVisible()
  await story.getByRole('button', { name: 'Next step' }).click()
  await expect(page.getByLabel(/^Step 2 of 1[0-2]$/)).toBeVisible()
  await story.getByRole('button', { name: 'Pause the story' }).click()
  await expect(story.getByRole('button', { name: 'Go on with the story' })).toBeVisible()
  const { width, height } = page.viewportSize()!
  await page.mouse.move(width / 2, height / 3)
  await page.mouse.down()
  await page.mouse.move(width / 2 + 80, height / 3 + 10, { steps: 4 })
  await page.mouse.up()
  const back = page.getByRole('button', { name: /Go on with the story/ })
  await expect(back).toBeVisible()
  await back.click()
  await story.getByRole('button', { name: 'Explore' }).click()
  await expect(page.getByTestId('presenter')).toHaveCount(0)
  await expect(page.getByTestId('now-line')).toBeVisible()
})
