import type { Locator, Page } from '@playwright/test'
import { axeViolations } from './support/axe'
import { expect, open, style, test } from './support/page'

/** What a reader has asked of the machine: larger text, magnification, fixed colours, more contrast, less motion. */

/** Keys of every panel; a card is open behind them. */
const PANELS = ['Shift+M', 'Shift+W', 'Shift+Y', '/', 'b', 'Shift+A', 'Shift+J', '4', '5', 'Shift+U', 'Shift+Z', 'Shift+I', "'", '\\', ';', 'Shift+D', '1', '2'] // prettier-ignore
const CARD = 't=1939-08-25T12:00&unit=su_57rd'

/** Opens the card and each panel in turn. The map is not what is looked at here, and takes time to draw. */
async function eachPanel(page: Page, look: (panel: Locator, key: string) => Promise<void>): Promise<void> {
  await style(page, '.kg-field { display: none }')
  const card = page.getByRole('complementary', { name: 'Selection' })
  await expect(card).toBeVisible()
  await look(card, 'card')
  for (const key of PANELS) {
    await page.locator('body').press(key)
    const panel = page.locator('aside[data-panel]:not([data-panel=card])')
    await expect(panel, key).toBeVisible()
    await expect(panel.getByText('Loading…', { exact: true }), key).toHaveCount(0)
    await look(panel, key)
    await page.keyboard.press('Escape')
    await expect(panel, key).toHaveCount(0)
  }
}

/** What is cut off at the side, with no ellipsis and no way to scroll to it. */
const cutAside = (panel: Locator) =>
  panel.evaluate((root) => {
    const cut: string[] = []
    const right = root.getBoundingClientRect().right
    for (const e of root.querySelectorAll<HTMLElement>('*')) {
      if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.kg-hidden, svg, [role=slider]')) continue
      const text = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent!.trim() !== '')
      if (!text) continue
      let scrolls = false
      for (let up = e.parentElement; up && up !== root; up = up.parentElement)
        scrolls ||= up.dataset.panelBody === undefined && /auto|scroll/.test(getComputedStyle(up).overflowX)
      const style = getComputedStyle(e)
      const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (!scrolls && !ellipsis && e.getBoundingClientRect().right > right + 1)
        cut.push(`${e.tagName} “${e.textContent!.slice(0, 40)}”`)
    }
    return cut
  })

/** The strip is wholly on the page, and the panel's way out can be pressed. */
async function staysUsable(page: Page, panel: Locator, where: string): Promise<void> {
  const { height } = page.viewportSize()!
  const strip = (await page.getByTestId('strip').boundingBox())!
  expect(strip.y + strip.height, `foot of the strip, ${where}`).toBeLessThanOrEqual(height + 0.5)
  const pressed = await panel
    .getByRole('button', { name: /^Close/ })
    .first()
    .evaluate((button) => {
      const { left, top, width, height: tall } = button.getBoundingClientRect()
      return button.contains(document.elementFromPoint(left + width / 2, top + tall / 2))
    })
  expect(pressed, `the close button can be pressed, ${where}`).toBe(true)
  const sideways = await panel.locator('[data-panel-body]').evaluate((e) => e.scrollWidth - e.clientWidth)
  expect(sideways, `the panel never scrolls sideways, ${where}`).toBeLessThanOrEqual(1)
  expect(await cutAside(panel), `cut off at the side, ${where}`).toEqual([])
}

/** Visible controls that say in no words what they do: no text, label, placeholder or tip. */
const wordless = (page: Page) =>
  page.locator('button, select, input, summary').evaluateAll((all) =>
    (all as HTMLElement[])
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.kg-hidden'))
      .filter((e) => {
        const text = `${e.innerText ?? ''} ${(e as HTMLInputElement).placeholder ?? ''} ${[...((e as HTMLInputElement).labels ?? [])].map((l) => l.innerText).join(' ')}`
        return !/\p{L}{2}/u.test(text) && !e.dataset.tip
      })
      .map((e) => e.outerHTML.slice(0, 120)),
  )

/** The introduction and its two buttons are on the page and can be pressed. */
async function introduced(page: Page): Promise<void> {
  await page.getByTestId('wordmark').click()
  const sight = page.getByTestId('first-sight')
  await expect(sight.getByRole('heading')).toBeInViewport({ ratio: 1 })
  for (const name of [/Tell me the story/, 'Explore']) {
    const button = sight.getByRole('button', { name })
    await expect(button).toBeInViewport({ ratio: 1 })
    await button.click({ trial: true })
  }
  await sight.getByRole('button', { name: 'Explore' }).click()
}

test('with text of twice the size nothing is cut', async ({ page }) => {
  test.setTimeout(180_000)
  await open(page, CARD)
  await style(page, 'html { font-size: 200% }')
  await eachPanel(page, async (panel, key) => {
    const small = await panel.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('*')]
        .filter((e) => e.checkVisibility() && !e.closest('svg, .kg-hidden'))
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent!.trim() !== ''))
        .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 24)
        .map((e) => `${e.tagName} “${e.textContent!.slice(0, 30)}” ${getComputedStyle(e).fontSize}`),
    )
    expect([...new Set(small)], `text that did not grow, ${key}`).toEqual([])
    await staysUsable(page, panel, key)
    expect(await wordless(page), `controls without words, ${key}`).toEqual([])
  })
  await page.keyboard.press('Escape')
  await introduced(page)
})

test('magnified four times the page needs no scrolling in two directions', async ({ page }) => {
  test.setTimeout(180_000)
  // 1280 × 1024 at 400 %, as WCAG 1.4.10 has it.
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, CARD)
  await eachPanel(page, async (panel, key) => {
    await staysUsable(page, panel, key)
    const room = (await panel.locator('[data-panel-body]').boundingBox())!
    expect(room.height, `lines of text can be read, ${key}`).toBeGreaterThan(80)
  })
  await page.keyboard.press('Escape')
  await introduced(page)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
})

test('fixed colours, more contrast and less motion are honoured in every panel', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, CARD)
  const contrast = async () =>
    (
      await axeViolations(page, {
        within: ['aside[data-panel]', '[data-testid=strip]'],
        rules: ['color-contrast-enhanced'],
      })
    ).flatMap((v) => v.nodes.map((n) => `${n.target.join(' ')}: ${n.any[0]?.message ?? n.html}`))
  await eachPanel(page, async (panel, key) => {
    await page.emulateMedia({ forcedColors: 'active', contrast: 'no-preference', reducedMotion: 'reduce' })
    const border = await panel.evaluate((e) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'CanvasText'
      const { borderTopColor, borderTopStyle } = getComputedStyle(e)
      const wanted = getComputedStyle(probe).color
      probe.remove()
      return borderTopStyle !== 'none' && borderTopColor === wanted
    })
    expect(border, `${key} has an edge in the reader’s colour`).toBe(true)
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    await expect.poll(() => contrast(), `more contrast, ${key}`).toEqual([])
    // What began before the wish for less motion was known may end.
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter((a) => Number(a.effect?.getComputedTiming().endTime ?? 0) > 0).length,
      )
    await expect.poll(moving, `moving parts, ${key}`).toBe(0)
  })
})

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('everything that can be pressed in a panel is 44 pixels high, or a word with room about it', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await open(page, CARD)
    const small = async () =>
      page.locator('button, select, summary, input, a[href]').evaluateAll((all) =>
        (all as HTMLElement[])
          .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.kg-hidden'))
          .filter((e) => !(e instanceof HTMLInputElement && e.type === 'file'))
          // A mark within a line of text: what is pressed reaches over it, as `::after` says.
          .filter((e) => !(e.dataset.contested && parseFloat(getComputedStyle(e, '::after').height) >= 43.5))
          .filter((e) => {
            const box = (e.closest('label') ?? e).getBoundingClientRect()
            // The target of a word reaches over its line.
            const word = e.matches('.kg-word, a[href]')
            return word ? box.height < 28 && !e.matches('a[href]') : box.height < 43.5
          })
          .map((e) => `${Math.round(e.getBoundingClientRect().height)} ${e.outerHTML.slice(0, 100)}`),
      )
    await eachPanel(page, async (_, key) => expect([...new Set(await small())], key).toEqual([]))
  })
})

test('keys count by their place where the layout has no such letter', async ({ page }) => {
  await open(page, 't=1939-08-25T12:00')
  const client = await page.context().newCDPSession(page)
  const type = async (key: string, code: string) => {
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
  }
  const orbat = page.locator('aside[data-panel=orbat]')
  // B on Russian, Hebrew, Persian and Japanese (kana) keyboards.
  for (const letter of ['и', 'נ', 'ذ', 'こ']) {
    await type(letter, 'KeyB')
    await expect(orbat, letter).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(orbat).toHaveCount(0)
  }
  // On AZERTY the key of the semicolon types M, which is the next map style, not the time panel.
  await type('m', 'Semicolon')
  await expect(page.getByText(/^Ground: /)).toHaveCount(1)
  await expect(page.locator('aside[data-panel]')).toHaveCount(0)
  await type('ж', 'Semicolon')
  await expect(page.locator('aside[data-panel=time]')).toBeVisible()

  // A screen of another density: the timelines are drawn sharp again.
  const sharpness = () =>
    page
      .locator('.kg-root canvas')
      .evaluateAll((all) => all.map((c) => Math.round(((c as HTMLCanvasElement).width / c.clientWidth) * 10) / 10))
  expect(new Set(await sharpness())).toEqual(new Set([1]))
  await client.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 1.5, mobile: false }) // prettier-ignore
  // Emulating a density fires no event; a real change of it is announced as a resize.
  await page.evaluate(() => window.dispatchEvent(new Event('resize')))
  await expect.poll(async () => [...new Set(await sharpness())]).toEqual([1.5])
})
