import type { Page } from '@playwright/test'
import { expect, open, style, test } from './support/page'

/** Every panel by its key, and cards of every kind by their link. */
const PANELS = ['Shift+M', 'Shift+W', 'Shift+Y', '/', 'b', 'Shift+A', 'Shift+J', '4', '5', '7', 'Shift+U', 'Shift+Z', 'Shift+I', "'", '\\', ';', 'Shift+D', '1', '2', '(', ')', '?'] // prettier-ignore
const CARDS = [
  'unit=su_57rd',
  'place=fui-heights',
  'person=zhukov',
  'event=ev.1939-08-25.link-up',
  'line=pocket.08-24.ring',
  'axis=axis.08.south',
]
const NAMES = { ru: 'Русский', ja: '日本語', mn: 'Монгол' } as const

test.describe('the language of the page', () => {
  test('is changed without a reload, stays in the link and is remembered', async ({ page }) => {
    await open(page, 't=1939-08-25T12:00')
    await page.evaluate(() => (document.documentElement.dataset.same = 'page'))
    await page.locator('body').press('r')
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: NAMES.ru })
    await expect(page.getByRole('button', { name: 'Поиск' })).toBeVisible()
    await expect(page.getByTestId('strip')).toContainText('25 августа 1939')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.locator('html')).toHaveAttribute('data-same', 'page')
    await expect.poll(() => page.url()).toContain('lang=ru')
    await open(page, 't=1939-08-25T12:00')
    await expect(page.getByRole('button', { name: 'Поиск' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Язык' }).selectOption({ label: 'English' })
    await expect(page.getByRole('button', { name: 'Search' })).toBeVisible()
    await expect(page.getByTestId('strip')).toContainText('25 August 1939')
  })

  test.describe('that does not arrive', () => {
    test.use({ allowedErrors: [/ERR_FAILED/] })
    test('leaves the page as it is, and says so', async ({ page }) => {
      await page.route(/text-ja/, (route) => route.abort())
      await open(page, 't=1939-08-25T12:00')
      await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: NAMES.ja })
      await expect(page.getByText('The texts of that language could not be loaded.')).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
    })
  })
})

test.describe('a browser in Japanese', () => {
  test.use({ locale: 'ja-JP' })
  test('opens the page in Japanese', async ({ page }) => {
    await open(page, 't=1939-08-25T12:00')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    await expect(page.getByTestId('strip')).toContainText('1939年8月25日')
  })
})

for (const language of ['ru', 'ja', 'mn'] as const)
  test(`no panel, card or caption has an English sentence in ${language}`, async ({ page }) => {
    test.setTimeout(240_000)
    await open(page, `lang=${language}&t=1939-08-20T05:50`)
    await style(page, '.kg-field { display: none }')
    const found: string[] = []
    const look = async (where: string) => found.push(...(await sentences(page)).map((text) => `${where}: ${text}`))
    await look('first sight')
    for (const key of PANELS) {
      await page.locator('body').press(key)
      await expect(page.locator('aside[data-panel], dialog[open]').first(), key).toBeVisible()
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
      for (const fold of await page.locator('aside summary').all()) await fold.click().catch(() => undefined)
      await look(key)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    for (const card of CARDS) {
      await open(page, `lang=${language}&t=1939-08-25T12:00&${card}`)
      await style(page, '.kg-field { display: none }')
      await expect(page.locator('aside[data-panel=card]')).toBeVisible()
      for (const fold of await page.locator('aside summary').all()) await fold.click().catch(() => undefined)
      await look(card)
    }
    await page.locator('body').press('p')
    await expect(page.locator('[data-part=caption]')).toBeVisible()
    await look('the first caption')
    expect(found).toEqual([])
  })

/**
 * Latin sentences on the page: four words in a row. Titles and authors of sources, and names in their own script, say
 * which language they are in.
 */
const sentences = (page: Page) =>
  page.evaluate(() => {
    const language = document.documentElement.lang
    const sentence = /(?:\p{Script=Latin}[\p{Script=Latin}’'-]+[\s,.;:]+){3,}\p{Script=Latin}{2,}/u
    const texts: string[] = []
    const isOther = (e: Element | null) => {
      const of = e?.closest('[lang]')?.getAttribute('lang')
      return !!e?.closest('noscript, code') || (of !== undefined && of !== null && of !== language)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'data-tip', 'title', 'placeholder', 'alt']) {
          const text = node.getAttribute(name)
          if (text && sentence.test(text) && !isOther(node)) texts.push(`${name}=${text}`)
        }
      } else if (sentence.test(node.textContent!) && !isOther(node.parentElement))
        texts.push(node.textContent!.slice(0, 160))
    }
    return [...new Set(texts)]
  })
