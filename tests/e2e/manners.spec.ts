import type { Page } from '@playwright/test'
import type {} from '@/app/bench'
import { axeViolations } from './support/axe'
import { expect, open, playButton, settled, test, time } from './support/page'

async function seriousFaults(page: Page): Promise<string[]> {
  const violations = await axeViolations(page)
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

test('no serious axe violations while exploring, reading a card, in help, presenting', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00&unit=su_9mab')
  expect(await page.evaluate(() => typeof window.khalkhin), 'the hook of the benchmark, not requested').toBe(
    'undefined',
  )
  expect(await seriousFaults(page), 'exploring, with a card').toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible()
  expect(await seriousFaults(page), 'help').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(page.getByTestId('presenter')).toBeVisible()
  await settled(page)
  expect(await seriousFaults(page), 'presenting').toEqual([])
})

test('nothing is drawn while paused and untouched', async ({ page }) => {
  await open(page, 'bench=1&t=1939-08-20T06:00')
  await page.waitForFunction(() => window.khalkhin !== undefined)
  const frames = () => page.evaluate(() => window.khalkhin!.figures().frames)
  let last = -1
  await expect
    .poll(
      async () => {
        const before = last
        last = await frames()
        return last === before
      },
      { message: 'the picture comes to rest', intervals: [700], timeout: 15_000 },
    )
    .toBe(true)
  await page.waitForTimeout(1500)
  expect(await frames(), 'frames after a second and a half').toBe(last)

  await page.keyboard.press('ArrowRight')
  await expect.poll(frames, { message: 'a key draws again' }).toBeGreaterThan(last)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the timeline is there and nothing overflows', async ({ page }) => {
    await open(page, 't=1939-08-22T12:00')
    await expect(page.getByRole('slider', { name: 'Time, whole campaign' })).toBeInViewport({ ratio: 1 })
    await expect(playButton(page)).toBeInViewport({ ratio: 1 })
    await expect(time(page)).toBeInViewport({ ratio: 1 })
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.body.scrollWidth,
      innerWidth,
    ])
    expect(Math.max(...widths)).toBe(390)
    const box = (await playButton(page).boundingBox())!
    expect(Math.min(box.width, box.height), 'room for a thumb').toBeGreaterThanOrEqual(40)
    await playButton(page).tap()
    await expect(playButton(page)).toHaveAccessibleName('Pause')
  })
})
