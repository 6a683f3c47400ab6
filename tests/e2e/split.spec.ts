import type { Page } from '@playwright/test'
import { decode } from 'fast-png'
import { axeFaults } from './support/axe'
import { expect, open, style, test } from './support/page'

test.use({ ground: 'coarse' })

/** Two views side by side: two accounts, two times; the divider by mouse, touch and keys; the halves by pixels. */

const divider = (page: Page) => page.getByRole('separator', { name: 'Divider between the two views' })
const panel = (page: Page) => page.getByTestId('split-panel')

test('two accounts: by key, with what each side says, a jump, and back by Escape', async ({ page }) => {
  await open(page, 't=1939-08-10T12:00')
  await page.keyboard.press('(')
  await expect(panel(page)).toContainText('At this time no difference between the accounts is known here')
  await expect(panel(page)).toContainText('Both halves draw the same')
  await panel(page).getByRole('button', { name: 'Show: The fall of the Fui Heights' }).click()
  await expect(panel(page)).toContainText('Now: The fall of the Fui Heights')
  const only = panel(page).getByRole('group').filter({ hasText: 'Units only in the Japanese account (1)' })
  await expect(only.getByRole('button')).toHaveText(/23rd Reconnaissance/)
  expect(await axeFaults(page, 'aside[data-panel="split"]')).toEqual([])
  await expect(divider(page)).toHaveAttribute('aria-valuetext', /left: Soviet account, right: Japanese account/)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(divider(page)).toBeVisible()
  expect(await axeFaults(page, '[data-testid="split"]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(divider(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/split=/)
})

test('two times: by link, compared in words, swapped, and told in the battle in words', async ({ page }) => {
  await open(page, 't=1939-08-20T05:30&split=1939-08-31T12:00&divider=0.4')
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '40')
  await page.getByRole('button', { name: 'What differs' }).click()
  await expect(panel(page)).toContainText(/Units moved, from left to right \(\d{2,}\)/)
  await expect(panel(page)).toContainText('gone: on the earlier map only')
  await panel(page).getByRole('button', { name: 'Swap' }).click()
  await expect(panel(page).getByLabel('Left, the clock')).toHaveValue('1939-08-31T12:00')
  await expect(panel(page).getByLabel('Right')).toHaveValue('1939-08-20T05:30')
  await expect(page).toHaveURL(/split=1939-08-20T05%3A30|split=1939-08-20T05:30/)
  await panel(page).getByLabel('Right').fill('1939-07-03T10:00')
  await expect(page.getByTestId('split').getByText('3 July 1939, 10:00')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+u')
  await expect(page.getByTestId('split-words')).toContainText('Right: 3 July 1939, 10:00')
})

test('the divider: by arrow keys, drag and double click', async ({ page }) => {
  await open(page, 't=1939-08-24T12:00&split=accounts')
  const line = divider(page)
  await line.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(line).toHaveAttribute('aria-valuenow', '48')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(line).toHaveAttribute('aria-valuenow', '58')
  await page.keyboard.press('Home')
  await expect(line).toHaveAttribute('aria-valuenow', '0')
  await page.keyboard.press('Enter')
  const box = (await line.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, 360)
  await page.mouse.down()
  await page.mouse.move(320, 360, { steps: 4 })
  await page.mouse.up()
  await expect(line).toHaveAttribute('aria-valuenow', '25')
  await expect(page).toHaveURL(/divider=0\.25/)
  await line.dblclick({ position: { x: 6, y: 360 } })
  await expect(line).toHaveAttribute('aria-valuenow', '50')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the divider follows a finger', async ({ page }) => {
    await open(page, 't=1939-08-24T12:00&split=accounts')
    const grip = (await divider(page).boundingBox())!
    expect(grip.width).toBeGreaterThanOrEqual(12)
    const client = await page.context().newCDPSession(page)
    const touch = (type: string, x?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined ? [] : [{ x, y: 422 }],
      })
    await touch('touchStart', grip.x + grip.width / 2)
    for (const x of [220, 260, 312]) await touch('touchMove', x)
    await touch('touchEnd')
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '80')
  })
})

/** Distance from the divider within which a name that crosses it may be missing, CSS pixels. */
const AWAY = 190
const VIEW = 'cam=118.62,47.75,16000,20,32'

/** The picture alone, without the page around it. */
async function picture(page: Page, query: string) {
  await open(page, query)
  await expect(page.locator('html')).toHaveAttribute('data-ground', 'sharp', { timeout: 40_000 })
  await style(page, '#root :not(canvas):not(:has(canvas)) { visibility: hidden !important }')
  let last = ''
  let same: Buffer = Buffer.alloc(0)
  // Names fade in, and units are put aside from one another, for some frames.
  await expect(async () => {
    same = await page.screenshot()
    const text = same.toString('base64')
    const still = text === last
    last = text
    expect(still).toBe(true)
  }).toPass({ timeout: 20_000, intervals: [700] })
  return decode(same)
}

type Picture = ReturnType<typeof decode>

/**
 * The bar is no pixel. Names that give way to one another, and units put aside, still depend a little on what the other
 * half holds: at most one pixel in a hundred of a half.
 */
const FEW = 0.01 * 450 * 720

/** Number of pixels that differ between two pictures from one column to another. */
function differing(a: Picture, b: Picture, from: number, to: number): number {
  let count = 0
  for (let y = 0; y < a.height; y++)
    for (let x = from; x < to; x++) {
      const at = (y * a.width + x) * a.channels
      if ([0, 1, 2].some((c) => a.data[at + c] !== b.data[at + c])) count++
    }
  return count
}

test('two times are the single pictures of both, but for a few pixels, away from the divider', async ({ page }) => {
  const [early, late] = ['t=1939-08-20T09:00', 't=1939-08-28T15:00'] as const
  const split = await picture(page, `${early}&split=${late.slice(2)}&marks=0&${VIEW}`)
  const left = await picture(page, `${early}&${VIEW}`)
  const right = await picture(page, `${late}&${VIEW}`)
  const half = split.width / 2
  expect(differing(split, left, 0, half - AWAY)).toBeLessThan(FEW)
  expect(differing(split, right, half + AWAY, split.width)).toBeLessThan(FEW)
  // The two pictures are not the same one.
  expect(differing(left, right, half + AWAY, split.width)).toBeGreaterThan(10_000)
})

test('two accounts are each account alone, and the record where they agree', async ({ page }) => {
  const fui = `t=1939-08-24T12:00&split=accounts&marks=0&cam=118.56,47.865,9000,35,28`
  const split = await picture(page, fui)
  const soviet = await picture(page, `${fui}&divider=1`)
  const japanese = await picture(page, `${fui}&divider=0`)
  const half = split.width / 2
  expect(differing(split, soviet, 0, half - AWAY)).toBeLessThan(FEW)
  expect(differing(split, japanese, half + AWAY, split.width)).toBeLessThan(FEW)
  expect(differing(soviet, japanese, 0, split.width)).toBeGreaterThan(500)
  const agreed = `t=1939-08-10T12:00&${VIEW}`
  const whole = await picture(page, agreed)
  for (const at of [0, 1]) {
    const told = await picture(page, `${agreed}&split=accounts&divider=${at}`)
    expect(differing(whole, told, 0, whole.width)).toBeLessThan(2 * FEW)
  }
})
