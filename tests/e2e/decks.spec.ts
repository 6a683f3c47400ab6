import type { Page } from '@playwright/test'
import { expect, open, test } from './support/page'

const deckChoice = (page: Page) => page.getByLabel('Deck', { exact: true })
const count = (page: Page) => page.getByRole('note', { name: /^Step \d+ of \d+$/ })

test('a lecturer picks a short deck, steps through it by number, and goes back to the whole story', async ({
  page,
}) => {
  await open(page, 'present=1&chapter=crossing')
  const whole = await count(page).getAttribute('aria-label')
  await page.mouse.move(400, 200)
  await deckChoice(page).selectOption('ten-minutes')
  await expect(count(page)).toHaveAccessibleName('Step 4 of 12')
  await expect(page.getByTestId('caption')).toContainText('two in the morning')

  await page.keyboard.press('PageDown')
  await expect(count(page)).toHaveAccessibleName('Step 5 of 12')
  await page.keyboard.type('12')
  await page.keyboard.press('g')
  await expect(page.getByTestId('caption')).toContainText('What the battle meant was decided elsewhere')
  await page.keyboard.type('4')
  await page.keyboard.press('g')

  await page.mouse.move(420, 220)
  await deckChoice(page).selectOption('')
  await expect(count(page)).toHaveAccessibleName(whole!)
})

test('a link opens a short deck, and the address keeps it', async ({ page }) => {
  await open(page, 'present=1&deck=for-school&chapter=two-borders')
  await expect(count(page)).toHaveAccessibleName(/^Step 5 of \d+$/)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.url()).toContain('deck=for-school')
})

test('a step outside the campaign has its own year', async ({ page }) => {
  await open(page, 'present=1&chapter=pearl-harbor')
  await expect(page.getByRole('region', { name: 'Caption' })).toContainText('7 December 1941')
  await expect(page.getByRole('region', { name: 'Caption' })).not.toContainText('1939')
  await expect(page.getByRole('img', { name: /^Map with .*Pearl Harbor/ })).toBeVisible()
})
