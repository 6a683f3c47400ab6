import type { Page } from '@playwright/test'
import { difference, expect, open, picture, playButton, test, time } from './support/page'

test.use({ ground: 'coarse' })

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

test('a link opens its moment, and the address bar reproduces it', async ({ page }) => {
  await open(page, 't=1939-08-25T12:00&cam=118.6,47.72,20000,40,30&unit=jp_23d&hide=axes')
  await expect(time(page)).toContainText('25 August 1939')
  await expect(time(page)).toContainText('12:00')
  await expect(playButton(page)).toHaveAccessibleName('Play')
  await expect(messages(page).getByRole('status')).toBeEmpty()
  const shown = await picture(page)

  // A key press starts updating the address; there and back leaves the view as it was.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.url(), { message: 'the address' }).toContain('t=1939-08-25T12:00')
  const address = new URL(page.url())
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    t: '1939-08-25T12:00',
    play: '0',
    cam: '118.6,47.72,20000,40,30',
    unit: 'jp_23d',
    hide: 'axes',
  })

  await page.goto(address.href)
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
  await expect(time(page)).toContainText('12:00')
  expect(difference(shown, await picture(page)), 'the picture of the copied address').toBeLessThan(0.005)
})

test('errors in a link are reported, and the page works', async ({ page }) => {
  await open(page, 't=1939-08-32T12:00&unit=su_nobody&place=2%203&cam=1,2,3&rate=fast&hide=armies&chapter=nowhere')
  const text = messages(page).getByRole('status')
  await expect(text).toContainText('Link parameter t: expected a battle time from 1939-05-11')
  await expect(text).toContainText('got "1939-08-32T12:00"')
  await expect(text).toContainText('Link parameter unit: expected the id of a unit, got "su_nobody"')
  for (const name of ['place', 'cam', 'rate', 'hide', 'chapter'])
    await expect(text).toContainText(`Link parameter ${name}: `)

  await expect(time(page), 'the opening').toContainText('20 August 1939')
  await page.keyboard.press('ArrowRight')
  await expect(time(page)).toContainText('06:30')
  const count = await messages(page).getByRole('button', { name: 'Dismiss' }).count()
  await messages(page).getByRole('button', { name: 'Dismiss' }).first().click()
  await expect(messages(page).getByRole('button', { name: 'Dismiss' })).toHaveCount(count - 1)
})

test('Enter flies to the selection, Escape clears it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, 't=1939-08-22T12:00&unit=su_9mab&cam=118.5,47.6,60000,0,40')
  const card = page.getByRole('button', { name: 'Close' })
  const before = await picture(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('cam'), { timeout: 20_000 }).toMatch(/,9000,0(\.0)?,40$/)
  await expect.poll(async () => difference(before, await picture(page)), { timeout: 20_000 }).toBeGreaterThan(0.2)
  await expect(card.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).searchParams.has('unit')).toBe(false)
})
