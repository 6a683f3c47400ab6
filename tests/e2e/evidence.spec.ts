import type { Page } from '@playwright/test'
import chapters from '../../data/chapters.json' with { type: 'json' }
import { axeFaults } from './support/axe'
import { expect, open, test } from './support/page'

/** Questions to the ground and to the witnesses: viewshed, section, contested numbers, balance, decisions. */

const panel = (page: Page, name: string) => page.getByTestId(name)
interface Step {
  readonly id: string
  readonly figure?: unknown
  readonly question?: unknown
}
const deckSteps = (chapters.chapters as { steps: Step[] }[]).flatMap((c) => c.steps)

test('what could be seen: by link, compared with a second observer, and taken away', async ({ page }) => {
  await open(page, 't=1939-08-20T05:45&viewshed=1.7,5000/place:khamar-daba')
  const seen = panel(page, 'viewshed')
  await expect(seen.getByRole('heading', { name: /Khamar-Daba sees \d+/ })).toBeVisible({ timeout: 60_000 })
  await expect(seen).toContainText('reconstructed relief')
  await expect(seen).toContainText('Mist')
  await seen.getByRole('button', { name: 'Compare with the middle of the picture' }).click()
  await expect(seen.getByRole('listitem').filter({ hasText: 'A point' })).toBeVisible()
  await seen.getByLabel('Range').selectOption('10000')
  await expect(seen).toContainText('within 10 km', { timeout: 60_000 })
  expect(await axeFaults(page, 'aside[data-panel="viewshed"]')).toEqual([])
  await seen.getByRole('button', { name: 'Remove the viewshed' }).click()
  await expect(seen.getByRole('button', { name: 'From the middle of the picture' })).toBeVisible()
})

test('what could be seen: by key from a place, and from its card', async ({ page }) => {
  await open(page, 't=1939-08-20T05:45&place=khamar-daba')
  await page.getByRole('button', { name: 'What it sees' }).click()
  await expect(panel(page, 'viewshed')).toContainText('Khamar-Daba')
  await page.keyboard.press('1')
  await expect(panel(page, 'viewshed')).toHaveCount(0)
})

test('a section: drawn by clicks, read by keys, saved as CSV', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  await page.keyboard.press('2')
  const section = panel(page, 'section')
  await section.getByRole('button', { name: /^Draw/ }).click()
  await page.mouse.click(700, 380)
  await page.mouse.click(900, 300)
  await expect(section.getByTestId('line-of-sight')).toContainText(/Seen|Hidden/)
  const chart = section.getByRole('slider')
  await chart.focus()
  await page.keyboard.press('End')
  await expect(section.getByTestId('section-reading')).toHaveText(/^At .*: \d+ m$/)
  expect(await axeFaults(page, 'aside[data-panel="section"]')).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('khalkhin-gol-section.csv')
  await section.getByRole('button', { name: 'Clear' }).click()
  await expect(chart).toHaveCount(0)
})

test('who says what, how we know, and the balance over time', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  await page.keyboard.press('4')
  const contested = panel(page, 'contested')
  await expect(contested).toContainText(/\d+ contested of \d+/)
  expect(await axeFaults(page, 'aside[data-panel="contested"]')).toEqual([])
  await contested.getByRole('button', { name: 'How do we know' }).click()
  await expect(contested).toContainText(/\d+ units, \d+ named places/)
  await page.keyboard.press('5')
  const balance = panel(page, 'balance')
  await balance.getByRole('button', { name: 'Guns' }).click()
  await expect(balance.getByRole('row').filter({ hasText: '20 August' }).first()).toBeVisible()
  expect(await axeFaults(page, 'aside[data-panel="balance"]')).toEqual([])
})

test('a decision: asked, weighed by a click, answered by the clicker, left by the clicker', async ({ page }) => {
  await open(page, 'present=1&chapter=alarm')
  const question = panel(page, 'question')
  await expect(question).toHaveAttribute('data-answered', 'false')
  await expect(page.getByTestId('caption')).toContainText('What do you order?')
  await question.getByRole('button', { name: 'Attack with armour alone, each unit as it arrives' }).click()
  await expect(question).toContainText('no infantry beside them')
  await page.keyboard.press('PageDown')
  await expect(question).toHaveAttribute('data-answered', 'true')
  await expect(question).toContainText('What came of it.')
  expect(await axeFaults(page, '[data-testid=question]')).toEqual([])
  const step = await page.getByLabel(/^Step \d+ of/).getAttribute('aria-label')
  await page.keyboard.press('PageDown')
  await expect(question).toHaveCount(0)
  await expect(page.getByLabel(/^Step \d+ of/)).not.toHaveAttribute('aria-label', step!)
  // A step with a figure beside its question takes both along when it goes.
  const before = deckSteps.findIndex(({ id, figure, question }) => id !== 'alarm' && figure && question)
  expect(before).toBeGreaterThan(0)
  await page.keyboard.type(`${before + 1}`)
  await page.keyboard.press('Enter')
  await expect(question).toHaveAttribute('data-answered', 'false')
  // The answer leaves the picture free: the figure takes its place by key, and gives it back.
  await page.keyboard.press('PageDown')
  await expect(question).toHaveAttribute('data-answered', 'true')
  await expect(page.getByTestId('figure')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.getByTestId('figure')).toHaveCount(1)
  await expect(question).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(question).toHaveCount(0)
  await expect(page.getByTestId('figure')).toHaveCount(deckSteps[before + 1]!.figure ? 1 : 0)
})
