import type { Page } from '@playwright/test'
import { expect, open, ready, test, time } from './support/page'

// The browser itself reports a 404 as an error on the console.
test.use({ viewport: { width: 1000, height: 640 }, allowedErrors: [/Failed to load resource/] })

const FILES = '**/assets/text-*.json'
const IN_ENGLISH = 'The texts of your language could not be loaded; the page is shown in English.'

interface Texts {
  interface: Record<string, string>
  record: Record<string, Record<string, string>>
}

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })
const language = (page: Page) => page.getByLabel('Language')

async function expectEnglish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(language(page)).toHaveValue('en')
  const before = await time(page).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(time(page)).not.toHaveText(before!)
}

/** Serves the file of a language with a change. */
const spoil = (page: Page, change: (texts: Texts) => void) =>
  page.route(FILES, async (route) => {
    const texts = (await (await route.fetch()).json()) as Texts
    change(texts)
    await route.fulfill({ json: texts })
  })

const DAMAGES: readonly (readonly [what: string, spoil: (page: Page) => Promise<unknown>])[] = [
  ['missing', (page) => page.route(FILES, (route) => route.fulfill({ status: 404, body: 'not found' }))],
  [
    'a web page with 200',
    (page) => page.route(FILES, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Home' })),
  ],
  [
    'cut off',
    (page) =>
      page.route(FILES, async (route) => {
        const text = await (await route.fetch()).text()
        await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) })
      }),
  ],
  ['of 21 million characters', (page) => page.route(FILES, (route) => route.fulfill({ body: '"'.repeat(21_000_000) }))],
  [
    'of another shape',
    (page) => page.route(FILES, (route) => route.fulfill({ json: { interface: [], record: null } })),
  ],
  [
    'with a message that cannot be shown',
    (page) => spoil(page, (texts) => (texts.interface.Search = '{n, plural, one')),
  ],
  [
    'with a text too long for its field',
    (page) =>
      spoil(page, ({ record }) => {
        const titles = record['events.json']!
        titles[Object.keys(titles).find((key) => key.endsWith('/title'))!] = 'Ж'.repeat(5000)
      }),
  ],
]

for (const [what, damage] of DAMAGES)
  test(`a language file ${what}: the page in English with one sentence, and in Russian once it is whole`, async ({
    page,
  }) => {
    await damage(page)
    await open(page, 'lang=ru')
    await expect(messages(page).getByText(IN_ENGLISH)).toHaveCount(1)
    await expect(messages(page).getByText(/fault/)).toHaveCount(0)
    await expectEnglish(page)
    await page.unroute(FILES)
    await language(page).selectOption('ru')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.getByRole('button', { name: 'Поиск' })).toBeVisible()
  })

test('a language chosen whose file is damaged: the page stays as it is, says so, and opens so next time', async ({
  page,
}) => {
  await open(page)
  for (const [what, damage] of [DAMAGES[1]!, DAMAGES[6]!])
    await test.step(what, async () => {
      await damage(page)
      await language(page).selectOption('ja')
      await expect(messages(page)).toContainText('The texts of that language could not be loaded.')
      await expectEnglish(page)
      await messages(page).getByRole('button', { name: 'Dismiss' }).first().click()
      await page.unroute(FILES)
    })
  await page.goto('/?quality=low&pixels=0.35&play=0')
  await ready(page)
  await expectEnglish(page)
})

test('a stored language that the page does not have is passed over; one in a link is named', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('khalkhin-gol:language', '{"lang":"ru"}'))
  await open(page)
  await expect(messages(page)).not.toContainText('language')
  await expectEnglish(page)
  await open(page, 'lang=de')
  await expect(messages(page)).toContainText('Link parameter lang: expected one of en, ru, ja, mn, got "de"')
  await expectEnglish(page)
})
