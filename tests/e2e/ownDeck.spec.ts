import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe'
import { expect, open, ready, test } from './support/page'

const editor = (page: Page) => page.getByRole('complementary', { name: 'Your own deck' })
const steps = (page: Page) =>
  editor(page)
    .getByRole('list', { name: 'Steps of the deck' })
    .getByRole('button', { name: /^\d+ \d+ \w+/ })
const button = (page: Page, name: string | RegExp) => editor(page).getByRole('button', { name })
const file = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
})
const load = (page: Page, name: string, value: unknown) =>
  page.getByLabel('Deck file to load').setInputFiles(file(name, value))

test('a lecturer makes a deck: adds views, edits and orders them, saves, loads, has a bad file rejected, shares', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  await open(page, 't=1939-08-24T12:00&unit=su_9mab')
  await page.keyboard.press('Shift+E')
  await expect(steps(page)).toHaveCount(1)
  const highlight = editor(page).getByLabel('Highlighted units, by id')
  await expect(highlight).toHaveValue('su_9mab')
  await expect(editor(page).getByLabel('Sources, by id'), 'a step names what it rests on').not.toHaveValue('')

  // Letters that are keys of the page type text in a field.
  const caption = editor(page).getByLabel(/^Caption/)
  await caption.fill('')
  await expect(editor(page).getByRole('alert')).toContainText('caption')
  await caption.pressSequentially('pob ring closes')
  await expect(editor(page).getByRole('alert')).toHaveCount(0)
  await expect(page.getByTestId('presenter')).toHaveCount(0)
  await editor(page).getByLabel('Notes').fill('Say it slowly.')
  await editor(page).getByLabel(/^Time/).fill('1939-08-24T18:30')
  await editor(page).getByLabel('The clock plays on').check()
  await editor(page).getByLabel('Over seconds').fill('12')
  await highlight.fill('su_9mab su_8mabb')
  await expect(editor(page).getByRole('alert')).toContainText('did you mean "su_8mab"?')
  await highlight.fill('su_9mab su_8mab')
  await expect(editor(page).getByRole('alert')).toHaveCount(0)

  await button(page, 'Take this view as a step').click()
  await expect(steps(page)).toHaveCount(2)
  await button(page, 'Move step 2 up').click()
  await expect(steps(page).first()).toContainText('24 Aug 12:00')
  await button(page, 'Delete step 1').click()
  await expect(steps(page)).toHaveCount(1)
  await button(page, 'Undo').click()
  await expect(steps(page)).toHaveCount(2)
  expect(await axeFaults(page, '[data-testid="deck-editor"]')).toEqual([])

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()])
  expect(download.suggestedFilename()).toBe('my-deck.json')
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    chapters: { steps: Record<string, unknown>[] }[]
  }
  expect(saved.chapters[0]!.steps[1]).toMatchObject({
    caption: 'pob ring closes',
    notes: 'Say it slowly.',
    t: '1939-08-24T18:30+08:00',
    play: { seconds: 12 },
    highlight: ['su_9mab', 'su_8mab'],
  })

  await load(page, 'bad.json', {
    ...saved,
    chapters: [{ ...saved.chapters[0], steps: [{ ...saved.chapters[0]!.steps[0], t: 'noon', highlight: ['nobody'] }] }],
  })
  const alert = editor(page).getByRole('alert')
  await expect(alert).toContainText('bad.json was rejected; the current deck is unchanged')
  await expect(alert).toContainText('bad.json: chapters[0].steps[0].t: expected')
  await load(page, 'words.json', 'not JSON')
  await expect(alert).toContainText('words.json: expected JSON')
  await expect(steps(page), 'the present deck is kept').toHaveCount(2)

  await button(page, 'Share a link').click()
  const link = await editor(page).getByLabel('Link to this deck').inputValue()
  await button(page, 'Back to the record’s deck').click()
  await load(page, 'mine.json', saved)
  await expect(steps(page)).toHaveCount(2)
  await page.reload()
  await ready(page)
  await page.keyboard.press('p')
  await expect(page.getByLabel(/^Step 1 of 2$/), 'the draft in use outlives a reload').toBeVisible()

  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByLabel(/^Step 1 of 2$/)).toBeVisible({ timeout: 30_000 })
  await other.keyboard.press('PageDown')
  await expect(other.getByTestId('caption')).toHaveText('pob ring closes')
  await other.close()
})

test('a truncated link is rejected with a message, and the record’s deck is shown', async ({ page }) => {
  await page.goto('/?quality=low&play=0#deck=AAAAbbbb')
  await ready(page)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('The deck of this link was rejected')
  await page.keyboard.press('p')
  await expect(page.getByLabel(/^Step 1 of \d\d+$/)).toBeVisible()
})
